package org.chancery.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a sentence why the body of a call cannot be read. */
final class UnreadableBody {

  private static final Set<Class<?>> WHOLE =
      Set.of(Integer.class, int.class, Long.class, long.class);

  private UnreadableBody() {}

  /** Of a list's element that of the list; in another body's place after its name and a dot. */
  private static String name(JacksonException wrong) {
    String name =
        wrong.getPath().stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    return name.isEmpty() ? "The body" : "'" + Refusal.shortened(name) + "'";
  }

  static String sentence(@Nullable Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return "There is no key '"
          + Refusal.shortened(unknown.getPropertyName())
          + "'; there are "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "))
          + ".";
    }
    if (cause instanceof InputCoercionException) {
      return "A number in the body is out of its range; write a smaller one.";
    }
    if (cause instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
      String kind = kind(wrong.getTargetType());
      if (kind != null) {
        return name(wrong) + " is " + kind;
      }
    }
    return "The body cannot be read; the documentation at /swagger-ui shows what belongs there.";
  }

  private static @Nullable String kind(Class<?> type) {
    if (type == String.class) {
      return "text; write it in quotation marks.";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false; write it without quotation marks.";
    }
    if (WHOLE.contains(type)) {
      return "a whole number; write one such as 42.";
    }
    if (type == Instant.class) {
      return "a moment; write it as \"2026-01-31T12:00:00Z\".";
    }
    if (type == LocalDate.class) {
      return "a day; write it as \"2026-01-31\".";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list; write it in square brackets.";
    }
    return type.isRecord() || Map.class.isAssignableFrom(type)
        ? "an object; write it in braces."
        : null;
  }
}
