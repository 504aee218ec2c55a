package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Formats;

/** Takes a search apart into what can be dropped from it one by one. */
public final class StateParts {

  /**
   * One filter of a search.
   *
   * @param kind what it filters by, such as {@code Actor}
   * @param value what it asks for, in words
   * @param without the same search without it
   */
  public record Part(String kind, String value, SearchState without) {}

  private StateParts() {}

  /** The query is no part: it has a box of its own. */
  public static List<Part> of(SearchState state, BiFunction<Facet, String, String> label) {
    List<Part> parts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      addChoice(parts, state, facet, label);
    }
    Criteria asked = state.criteria();
    if (asked.coMentions()) {
      parts.add(
          new Part("Country pair", "also named only", state.with(c -> c.withCoMentions(false))));
    }
    if (asked.hasDates()) {
      parts.add(new Part("Published", range(asked), state.with(c -> c.between(null, null))));
    }
    return parts;
  }

  private static void addChoice(
      List<Part> parts, SearchState state, Facet facet, BiFunction<Facet, String, String> label) {
    Choice choice = state.criteria().choice(facet);
    String kind = Labels.facet(facet);
    for (String value : choice.values()) {
      String sign =
          choice.none().contains(value) ? "not " : choice.all().contains(value) ? "all: " : "";
      parts.add(
          new Part(
              kind,
              sign + Formats.plain(label.apply(facet, value)),
              state.with(facet, Choices.remove(choice, value))));
    }
    if (choice.missing()) {
      parts.add(new Part(kind, "unknown", state.with(facet, Choices.withoutMissing(choice))));
    }
  }

  private static String range(Criteria asked) {
    if (asked.from() == null) {
      return asked.to() == null ? "" : "until " + Formats.day(asked.to());
    }
    if (asked.to() == null) {
      return "since " + Formats.day(asked.from());
    }
    return asked.from().equals(asked.to())
        ? Formats.day(asked.from())
        : Formats.day(asked.from()) + " – " + Formats.day(asked.to());
  }
}
