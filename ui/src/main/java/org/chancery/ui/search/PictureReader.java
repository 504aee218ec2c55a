package org.chancery.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.Split;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.BadQuery;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;
import org.jspecify.annotations.Nullable;

/** Reads what an address says of pictures; what it cannot read becomes notes. */
final class PictureReader {

  private final Consumer<String> note;
  private @Nullable Interval unit;
  private DateKind by = DateKind.PUBLISHED;
  private Split split = Split.WHOLE;
  private boolean share;
  private boolean byRegion;
  private TermKind terms = TermKind.WORDS;
  private final List<String> vs = new ArrayList<>();
  private final List<String> named = new ArrayList<>();

  PictureReader(Consumer<String> note) {
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
      case "measure" -> share = is("share", name, values);
      case "order" -> byRegion = is("region", name, values);
      case "terms" ->
          terms = one(name, values, TermKind::find, "words, actors and countries").orElse(terms);
      case "vs" -> values.forEach(this::beside);
      case "side" -> values.forEach(this::side);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether it is this, rather than the usual count. */
  private boolean is(String other, String name, List<String> values) {
    List<String> known = List.of(other, "count");
    return one(
            name,
            values,
            value -> Optional.of(value).filter(known::contains),
            String.join(" and ", known))
        .filter(other::equals)
        .isPresent();
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

  /** A row and a column of a matrix. */
  private void side(String value) {
    Optional<String> fault = PairMatrices.findSideFault(value);
    if (fault.isPresent()) {
      note.accept(fault.get() + " It was left out.");
    } else if (named.size() == PairMatrices.MOST_SIDES) {
      note.accept("A matrix has at most 60 rows; “" + value + "” was left out.");
    } else if (!named.contains(value)) {
      named.add(value);
    }
  }

  PictureView finish() {
    if (!vs.isEmpty() && split != Split.WHOLE) {
      note.accept(
          "“split” parts one search, and “vs” puts others beside it; “split” was left out.");
      split = Split.WHOLE;
    }
    return new PictureView(new TimelineAsk(unit, by, split, vs), share, byRegion, terms, named);
  }
}
