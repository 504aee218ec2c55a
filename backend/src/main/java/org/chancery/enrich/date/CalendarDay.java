package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;

/** "June 19, 2024", "19 June", "the 3rd of May", with or without a weekday before. */
final class CalendarDay implements DateRule {

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
    return named == 0 ? Optional.empty() : finish(tokens, of + 1, named, day, anchor);
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
    if (year > 0) {
      return Calendar.day(year, month, day).map(date -> new Reading(comma + 1, Meaning.day(date)));
    }
    return Calendar.dayNear(anchor, month, day, tokens.isFuture(to - 2))
        .map(meaning -> new Reading(to, meaning));
  }
}
