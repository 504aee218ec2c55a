package org.chancery.enrich.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.chancery.article.DateSpan;
import org.chancery.article.Precision;
import org.jspecify.annotations.Nullable;

/** A TIMEX3 value with the days it spans. */
record Meaning(String value, @Nullable DateSpan span) {

  static Meaning open(String value) {
    return new Meaning(value, null);
  }

  static Meaning day(LocalDate day) {
    return new Meaning(day.toString(), new DateSpan(day, day, Precision.DAY));
  }

  /** The same with a part of the day, such as {@code TMO}. */
  Meaning with(String part) {
    return new Meaning(value + part, span);
  }

  static Meaning month(YearMonth month) {
    return new Meaning(
        month.toString(), new DateSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
  }

  static Meaning year(int year) {
    return years(String.format(Locale.ROOT, "%04d", year), year, year);
  }

  static Meaning decade(int first) {
    return years(Integer.toString(first / 10), first, first + 9);
  }

  static Meaning week(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Meaning(value, new DateSpan(monday, monday.plusDays(6), Precision.DAY));
  }

  static Meaning weekend(LocalDate day) {
    Meaning week = week(day);
    LocalDate saturday = day.with(DayOfWeek.SATURDAY);
    return new Meaning(
        week.value() + "-WE", new DateSpan(saturday, saturday.plusDays(1), Precision.DAY));
  }

  static Meaning months(String value, YearMonth first, int count) {
    return new Meaning(
        value,
        new DateSpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), Precision.MONTH));
  }

  private static Meaning years(String value, int first, int last) {
    return new Meaning(
        value, new DateSpan(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR));
  }
}
