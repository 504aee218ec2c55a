package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;

/** "June 19, 2024", "19 June", "the 3rd of May", with or without a weekday before. */
final class CalendarDay implements DateRule {

  private static final Set<String> RANGES = Set.of("to", "and", "until", "through", "or");

  @Override
  public String name() {
    return "calendar-day";
  }

  @Override
  public Set<String> openers() {
    return Calendar.NAMES;
  }

  @Override
  public boolean opensWithDigits() {
    return true;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    int start = afterWeekday(tokens, from);
    int month = Calendar.month(tokens, start);
    if (month > 0) {
      int day = tokens.dayOfMonth(start + 1);
      return day == 0 ? Optional.empty() : finish(tokens, start + 2, month, day, anchor);
    }
    int day = tokens.dayOfMonth(start);
    if (day == 0) {
      return Optional.empty();
    }
    int of = tokens.is(start + 1, "of") ? start + 2 : start + 1;
    int named = Calendar.month(tokens, of);
    Optional<Reading> first =
        named == 0 ? firstOfRange(tokens, start, day, anchor) : Optional.empty();
    if (first.isPresent()) {
      return first;
    }
    Optional<Reading> second =
        named == 0 ? lastOfRange(tokens, start, day, anchor) : Optional.empty();
    if (second.isPresent()) {
      return second;
    }
    return named == 0 ? Optional.empty() : finish(tokens, of + 1, named, day, anchor);
  }

  /** The first of "3 to 5 May" and "3-5 May". */
  private static Optional<Reading> firstOfRange(Tokens tokens, int at, int day, Anchor anchor) {
    boolean range = isRange(tokens, at + 1) && tokens.dayOfMonth(at + 2) > day;
    int month = range ? Calendar.month(tokens, at + 3) : 0;
    return month == 0
        ? Optional.empty()
        : finish(tokens, at + 4, month, day, anchor)
            .map(reading -> new Reading(at + 1, reading.meaning()));
  }

  /** The last of "May 3-5" and "May 3 to 5". */
  private static Optional<Reading> lastOfRange(Tokens tokens, int at, int day, Anchor anchor) {
    int first = isRange(tokens, at - 1) ? tokens.dayOfMonth(at - 2) : 0;
    int month = first > 0 && first < day ? Calendar.month(tokens, at - 3) : 0;
    boolean counts = tokens.startsWithLetter(at + 1);
    return month == 0 || (counts && !tokens.isHyphen(at - 1))
        ? Optional.empty()
        : finish(tokens, at + 1, month, day, anchor);
  }

  /** "June 3 to June 5, 2023", "May 3-5, 2023": the year stands at the end. */
  private static int yearOfRange(Tokens tokens, int to) {
    if (!isRange(tokens, to)) {
      return 0;
    }
    int at = to + 1;
    int parts = 0;
    while (parts < 2 && (Calendar.month(tokens, at) > 0 || tokens.dayOfMonth(at) > 0)) {
      at++;
      parts++;
    }
    return parts == 0 ? 0 : tokens.year(tokens.is(at, ",") ? at + 1 : at);
  }

  private static boolean isRange(Tokens tokens, int i) {
    return tokens.isHyphen(i) || tokens.isOneOf(i, RANGES);
  }

  private static int afterWeekday(Tokens tokens, int from) {
    if (Calendar.weekday(tokens, from).isEmpty()) {
      return from;
    }
    int next = tokens.is(from + 1, ",") ? from + 2 : from + 1;
    next = tokens.is(next, "the") ? next + 1 : next;
    return next;
  }

  private static Optional<Reading> finish(
      Tokens tokens, int to, int month, int day, Anchor anchor) {
    int comma = tokens.is(to, ",") ? to + 1 : to;
    int year = tokens.year(comma);
    int ranged = year > 0 ? 0 : yearOfRange(tokens, to);
    if (ranged > 0) {
      return Calendar.day(ranged, month, day).map(date -> new Reading(to, Meaning.day(date)));
    }
    if (year > 0) {
      return Calendar.day(year, month, day).map(date -> new Reading(comma + 1, Meaning.day(date)));
    }
    return Calendar.dayNear(anchor, month, day, tokens.isFuture(to - 2))
        .map(meaning -> new Reading(to, meaning));
  }
}
