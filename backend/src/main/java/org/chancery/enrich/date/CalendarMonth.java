package org.chancery.enrich.date;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "October 2024", "last June", "in March", "mid-June". */
final class CalendarMonth implements DateRule {

  /** Months that are also words or names need one of {@link #CUES} before them. */
  private static final Set<String> AMBIGUOUS =
      WordList.of(
          """
          may march mar august april june jan sep dec jun
          """);

  private static final Set<String> RANGES = Set.of("to", "and", "until", "through", "or");

  private static final Set<String> CUES =
      WordList.of(
          """
          in since by until till from during early late mid to of before after and between
          through
          """);

  @Override
  public String name() {
    return "calendar-month";
  }

  @Override
  public Set<String> openers() {
    return Shift.OPENERS;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    Shift shift = Shift.read(tokens, from);
    int at = shift.at();
    int month = Calendar.month(tokens, at);
    if (month == 0) {
      return Optional.empty();
    }
    int yearAt = tokens.is(at + 1, "of") || tokens.is(at + 1, ",") ? at + 2 : at + 1;
    int year = tokens.year(yearAt);
    if (year > 0) {
      return Optional.of(new Reading(yearAt + 1, Meaning.month(YearMonth.of(year, month))));
    }
    int ranged = shift.isGiven() ? 0 : yearOfRange(tokens, at + 1);
    if (ranged > 0) {
      return Optional.of(new Reading(at + 1, Meaning.month(YearMonth.of(ranged, month))));
    }
    if (shift.isGiven()) {
      return Optional.of(new Reading(at + 1, shifted(anchor, month, shift.word())));
    }
    if (AMBIGUOUS.contains(tokens.key(at)) && !isCued(tokens, at)) {
      return Optional.empty();
    }
    return Optional.of(new Reading(at + 1, Calendar.monthNear(anchor, month, tokens.isFuture(at))));
  }

  /** "From March to June 2024": both of that year. */
  private static int yearOfRange(Tokens tokens, int at) {
    boolean range = tokens.isHyphen(at) || tokens.isOneOf(at, RANGES);
    return range && Calendar.month(tokens, at + 1) > 0 ? tokens.year(at + 2) : 0;
  }

  private static boolean isCued(Tokens tokens, int at) {
    int before = tokens.isHyphen(at - 1) ? at - 2 : at - 1;
    return tokens.isOneOf(before, CUES);
  }

  private static Meaning shifted(Anchor anchor, int month, String shift) {
    Optional<YearMonth> now = anchor.month();
    if (now.isEmpty()) {
      return Calendar.monthNear(anchor, month, false);
    }
    YearMonth same = YearMonth.of(now.get().getYear(), month);
    return Meaning.month(
        switch (shift) {
          case "last" -> same.isBefore(now.get()) ? same : same.minusYears(1);
          case "next" -> same.isAfter(now.get()) ? same : same.plusYears(1);
          default -> same;
        });
  }
}
