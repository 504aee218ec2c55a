package org.chancery.ui.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chancery.search.Choice;
import org.chancery.search.Claim;
import org.chancery.search.Criteria;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Formats;

/**
 * A search, taken apart into what can be dropped from it one by one.
 *
 * @param parts the first ones, for a search may name a thousand values
 * @param more how many filters there are besides
 */
public record StateParts(List<Part> parts, int more) {

  private static final int SHOWN = 40;

  /**
   * One filter of a search.
   *
   * @param kind what it filters by, such as {@code Actor}
   * @param value what it asks for, in words
   * @param meaning what these words stand for, where they do not say it
   * @param rest the same search without it, made when it is asked for
   */
  public record Part(String kind, String value, String meaning, Supplier<SearchState> rest) {

    public Part(String kind, String value, Supplier<SearchState> rest) {
      this(kind, value, "", rest);
    }

    SearchState without() {
      return rest.get();
    }
  }

  public StateParts {
    parts = List.copyOf(parts);
  }

  /** Frozen sets by their ids. */
  public static StateParts of(SearchState state, BiFunction<Facet, String, String> label) {
    return of(state, label, id -> id);
  }

  /**
   * The query is no part: it has a box of its own.
   *
   * @param frozen the name of a frozen set
   */
  public static StateParts of(
      SearchState state, BiFunction<Facet, String, String> label, UnaryOperator<String> frozen) {
    List<Part> parts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      addChoice(parts, state, facet, label);
    }
    Criteria asked = state.criteria();
    addMarks(parts, state);
    addFrozen(parts, state, frozen);
    if (asked.coMentions()) {
      parts.add(
          new Part(
              "Country pair", "also named only", () -> state.with(c -> c.withCoMentions(false))));
    }
    if (asked.hasDates()) {
      parts.add(
          new Part(
              "Published",
              range(new Days(asked.from(), asked.to())),
              () -> state.with(c -> c.between(null, null))));
    }
    if (!asked.events().isEmpty()) {
      parts.add(
          new Part(
              "Date of event",
              range(asked.events()),
              () -> state.with(c -> c.happening(Days.ANY))));
    }
    if (asked.claim() != Claim.ANYONE) {
      parts.add(
          new Part(
              "Events",
              asked.claim() == Claim.OUTLET ? "as the outlet says" : "only alleged",
              () -> state.with(c -> c.claimed(Claim.ANYONE))));
    }
    return new StateParts(parts, state.filters() + (asked.coMentions() ? 1 : 0) - parts.size());
  }

  private static void addChoice(
      List<Part> parts, SearchState state, Facet facet, BiFunction<Facet, String, String> label) {
    Choice choice = state.criteria().choice(facet);
    addValues(parts, state, facet, "", choice.any(), label);
    addValues(parts, state, facet, "all: ", choice.all(), label);
    addValues(parts, state, facet, "not ", choice.none(), label);
    if (choice.missing()) {
      parts.add(
          new Part(
              Labels.facet(facet),
              Labels.missing(facet),
              () -> state.with(facet, Choices.withMissing(choice, false))));
    }
  }

  private static void addMarks(List<Part> parts, SearchState state) {
    Choice mine = state.criteria().mine();
    for (String value : mine.values()) {
      boolean not = mine.none().contains(value);
      parts.add(
          new Part(
              "Yours",
              (not ? "not " : "") + Labels.mark(value).toLowerCase(Locale.ROOT),
              () -> state.with(c -> c.withMine(Choices.remove(mine, value)))));
    }
    if (mine.missing()) {
      parts.add(
          new Part(
              "Yours",
              "nothing made of it",
              () -> state.with(c -> c.withMine(Choices.withMissing(mine, false)))));
    }
  }

  private static void addFrozen(List<Part> parts, SearchState state, UnaryOperator<String> frozen) {
    Choice sets = state.criteria().frozen();
    for (String id : sets.values()) {
      parts.add(
          new Part(
              "Frozen set",
              (sets.none().contains(id) ? "not " : "") + Formats.plain(frozen.apply(id)),
              () -> state.with(c -> c.withFrozen(Choices.remove(sets, id)))));
    }
  }

  private static void addValues(
      List<Part> parts,
      SearchState state,
      Facet facet,
      String sign,
      List<String> values,
      BiFunction<Facet, String, String> label) {
    values.stream()
        .limit(Math.max(0, SHOWN - parts.size()))
        .map(value ->
            new Part(
                Labels.facet(facet),
                sign + Formats.plain(label.apply(facet, value)),
                BlocText.members(value, code -> label.apply(Facet.COUNTRY, code)),
                () -> state.with(facet, Choices.remove(state.criteria().choice(facet), value))))
        .forEach(parts::add);
  }

  private static String range(Days asked) {
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    if (from == null) {
      return to == null ? "" : "until " + Formats.day(to);
    }
    if (to == null) {
      return "since " + Formats.day(from);
    }
    return from.equals(to) ? Formats.day(from) : Formats.day(from) + " – " + Formats.day(to);
  }
}
