package org.chancery.search.reference;

import java.time.LocalDate;
import org.chancery.search.Interval;
import org.jspecify.annotations.Nullable;

/** A date as it is printed, which may be as short as a year. */
record PlainDate(String printed, LocalDate first, LocalDate last) {

  static PlainDate of(String printed) {
    String day = printed.length() > 10 ? printed.substring(0, 10) : printed;
    return switch (day.length()) {
      case 4 ->
          new PlainDate(printed, LocalDate.parse(day + "-01-01"), LocalDate.parse(day + "-12-31"));
      case 7 -> {
        LocalDate first = LocalDate.parse(day + "-01");
        yield new PlainDate(printed, first, first.plusDays(first.lengthOfMonth() - 1L));
      }
      default -> new PlainDate(printed, LocalDate.parse(day), LocalDate.parse(day));
    };
  }

  String precision() {
    return switch (printed.length()) {
      case 4 -> "year";
      case 7 -> "month";
      case 10 -> "day";
      default -> "instant";
    };
  }

  boolean isInside(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !first.isBefore(from)) && (to == null || !last.isAfter(to));
  }

  /** The bar that holds the whole of it, by its first day; none where it is too vague for one. */
  @Nullable LocalDate bar(Interval interval) {
    LocalDate start = startOfBar(interval, first);
    return start.equals(startOfBar(interval, last)) ? start : null;
  }

  static LocalDate startOfBar(Interval interval, LocalDate day) {
    return switch (interval) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.minusDays(day.getDayOfMonth() - 1L);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
    };
  }
}
