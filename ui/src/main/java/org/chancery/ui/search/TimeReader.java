package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.analysis.Split;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.BadQuery;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;
import org.jspecify.annotations.Nullable;

/** Reads what an address says of the pictures over time; the rest becomes notes. */
final class TimeReader {

  private final Consumer<String> note;
  private @Nullable Interval unit;
  private DateKind by = DateKind.PUBLISHED;
  private Split split = Split.WHOLE;
  private boolean share;
  private final List<String> vs = new ArrayList<>();

  TimeReader(Consumer<String> note) {
    this.note = note;
  }

  /** Whether a parameter of this name was one of these. */
  boolean take(String name, List<String> values) {
    switch (name) {
      case "unit" ->
          unit =
              one(name, values, Interval::find, "day, week, month, quarter and year").orElse(null);
      case "by" -> by = one(name, values, DateKind::find, "published and event").orElse(by);
      case "split" ->
          split = one(name, values, Split::find, "outletCountry and quad").orElse(split);
      case "measure" ->
          share =
              one(name, values, value -> Optional.of(value).filter("share"::equals), "share alone")
                  .isPresent();
      case "vs" -> values.forEach(this::beside);
      default -> {
        return false;
      }
    }
    return true;
  }

  private <T> Optional<T> one(
      String name, List<String> values, Function<String, Optional<T>> find, String known) {
    Optional<T> found = values.stream().findFirst().flatMap(find);
    if (found.isEmpty()) {
      note.accept("“" + name + "” is one of " + known + "; it was left out.");
    }
    return found;
  }

  /** As long as there may be one more, and it is no pair of what is no country. */
  private void beside(String other) {
    List<String> more = new ArrayList<>(vs);
    more.add(other);
    try {
      vs.add(TimelineAsk.USUAL.beside(more).vs().getLast());
    } catch (BadQuery e) {
      note.accept(e.getMessage() + " “" + other + "” was left out.");
    }
  }

  TimeView finish() {
    if (!vs.isEmpty() && split != Split.WHOLE) {
      note.accept(
          "“split” parts one search, and “vs” puts others beside it; “split” was left out.");
      split = Split.WHOLE;
    }
    return new TimeView(new TimelineAsk(unit, by, split, vs), share);
  }
}
