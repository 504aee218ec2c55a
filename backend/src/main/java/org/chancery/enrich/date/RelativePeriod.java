package org.chancery.enrich.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "last year", "this week", "next month", "the past two years". */
final class RelativePeriod implements DateRule {

  private static final Map<String, Integer> SHIFTS =
      Map.of(
          "last",
          -1,
          "past",
          -1,
          "previous",
          -1,
          "this",
          0,
          "current",
          0,
          "next",
          1,
          "coming",
          1,
          "following",
          1,
          "upcoming",
          1);

  @Override
  public String name() {
    return "relative-period";
  }

  @Override
  public Set<String> openers() {
    return SHIFTS.keySet();
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    Integer shift = SHIFTS.get(tokens.key(from));
    if (shift == null) {
      return Optional.empty();
    }
    Unit unit = Unit.of(tokens.key(from + 1));
    boolean ofMonth =
        tokens.is(from + 2, "of") && Calendar.month(tokens, from + 3) > 0 && unit == Unit.WEEK;
    if (unit != null && !ofMonth && unit != Unit.DAY && !tokens.key(from + 1).endsWith("s")) {
      return Optional.of(
          new Reading(from + 2, unit.at(anchor, shift).orElseGet(() -> open(shift))));
    }
    int count = Numerals.at(tokens, from + 1);
    boolean hours = count > 0 && tokens.is(from + 2, "hours");
    if (hours) {
      return Optional.of(new Reading(from + 3, Meaning.open("PT" + count + "H")));
    }
    Unit counted = count > 0 ? Unit.of(tokens.key(from + 2)) : null;
    return counted == null
        ? Optional.empty()
        : Optional.of(new Reading(from + 3, Meaning.open(counted.duration(count))));
  }

  static Meaning open(int shift) {
    return Meaning.open(shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF");
  }
}
