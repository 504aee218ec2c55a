package org.chancery.ui.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.chancery.search.Interval;
import org.chancery.ui.layout.Formats;

/** What a time of some length is called. */
final class Times {

  private Times() {}

  /** {@code 28 Sep 2025}, {@code Week of 22 Sep 2025}, {@code Sep 2025}, {@code Q3 2025}. */
  static String label(LocalDate from, Interval interval) {
    return switch (interval) {
      case DAY -> Formats.day(from);
      case WEEK -> "Week of " + Formats.day(from);
      case MONTH -> Formats.month(YearMonth.from(from));
      case QUARTER -> "Q" + from.get(IsoFields.QUARTER_OF_YEAR) + " " + from.getYear();
      case YEAR -> Integer.toString(from.getYear());
    };
  }
}
