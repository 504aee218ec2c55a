package org.chancery.enrich.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Names of months and days, and the year that a date without one most likely means. */
final class Calendar {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  private static final Map<String, DayOfWeek> DAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY));

  /** Keys of all of them. */
  static final Set<String> NAMES = WordList.union(MONTHS.keySet(), DAYS.keySet());

  /** News names days so far ahead without the year. */
  private static final int NEAR_DAYS = 60;

  /** What was "planned for June 15" and lies almost a year ahead has just passed. */
  private static final int FAR_DAYS = 330;

  private Calendar() {}

  /** 1 to 12 for a month's name with a capital, else 0. */
  static int month(Tokens tokens, int i) {
    return tokens.isCapitalised(i) ? MONTHS.getOrDefault(tokens.key(i), 0) : 0;
  }

  static Optional<DayOfWeek> weekday(Tokens tokens, int i) {
    return tokens.isCapitalised(i)
        ? Optional.ofNullable(DAYS.get(tokens.key(i)))
        : Optional.empty();
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day without a year: the last, unless the next is near or a verb looks ahead. */
  static Optional<Meaning> dayNear(Anchor anchor, int month, int day, boolean future) {
    if (day(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> published = anchor.day();
    if (published.isEmpty()) {
      Optional<Meaning> near = anchor.month().map(_ -> monthNear(anchor, month, future));
      return Optional.of(
          near.map(Meaning::span)
              .flatMap(span -> day(span.from().getYear(), month, day))
              .map(Meaning::day)
              .orElseGet(() -> openDay(month, day)));
    }
    LocalDate edge = future ? published.get() : published.get().plusDays(NEAR_DAYS);
    for (int years = 0; years <= 8; years++) {
      int year = future ? edge.getYear() + years : edge.getYear() - years;
      Optional<LocalDate> candidate = day(year, month, day);
      if (candidate.isPresent()
          && (future ? !candidate.get().isBefore(edge) : !candidate.get().isAfter(edge))) {
        boolean passed = future && candidate.get().isAfter(edge.plusDays(FAR_DAYS));
        return passed ? dayNear(anchor, month, day, false) : candidate.map(Meaning::day);
      }
    }
    return Optional.of(openDay(month, day));
  }

  /** A month without a year: the last that has begun, or with a future verb the next. */
  static Meaning monthNear(Anchor anchor, int month, boolean future) {
    return anchor
        .month()
        .map(now -> {
          YearMonth same = YearMonth.of(now.getYear(), month);
          if (future) {
            return Meaning.month(same.isBefore(now) ? same.plusYears(1) : same);
          }
          return Meaning.month(same.isAfter(now) ? same.minusYears(1) : same);
        })
        .orElseGet(() -> Meaning.open(String.format(Locale.ROOT, "XXXX-%02d", month)));
  }

  private static Meaning openDay(int month, int day) {
    return Meaning.open(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }
}
