package org.chancery.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Precision;

/**
 * The width of a histogram's bars. An article counts where its whole date lies in one bar, so that
 * a bar equals the total of the search for its days.
 */
public enum Interval {
  DAY("day", ChronoUnit.DAYS),
  WEEK("week", ChronoUnit.WEEKS),
  MONTH("month", ChronoUnit.MONTHS),
  QUARTER("quarter", IsoFields.QUARTER_YEARS),
  YEAR("year", ChronoUnit.YEARS);

  private final String parameter;
  private final TemporalUnit unit;

  Interval(String parameter, TemporalUnit unit) {
    this.parameter = parameter;
    this.unit = unit;
  }

  public String parameter() {
    return parameter;
  }

  /** Dates precise enough to belong to one bar. */
  List<Precision> precisions() {
    return switch (this) {
      case DAY, WEEK -> List.of(Precision.DAY, Precision.INSTANT);
      case MONTH, QUARTER -> List.of(Precision.DAY, Precision.INSTANT, Precision.MONTH);
      case YEAR -> List.of(Precision.values());
    };
  }

  /** The first day of the bar that holds {@code day}; weeks begin on Monday. */
  public LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the bar after the one that begins on {@code start}. */
  public LocalDate next(LocalDate start) {
    return start.plus(1, unit);
  }

  /** The last day of the bar that begins on {@code start}. */
  public LocalDate lastOf(LocalDate start) {
    return next(start).minusDays(1);
  }

  public static Optional<Interval> find(String parameter) {
    return Arrays.stream(values()).filter(i -> i.parameter.equals(parameter)).findFirst();
  }
}
