package org.chancery.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a sentence why the body of a call cannot be read. */
final class UnreadableBody {

  private UnreadableBody() {}

  /** Of a list's element that of the list. */
  private static String name(List<JacksonException.Reference> path) {
    return path.reversed().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("It");
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
    if (cause instanceof InvalidFormatException wrong
        && wrong.getTargetType() == String.class
        && !wrong.getPath().isEmpty()) {
      return "'" + name(wrong.getPath()) + "' is text; write it in quotation marks.";
    }
    return "The body cannot be read; the documentation at /swagger-ui shows what belongs there.";
  }
}
