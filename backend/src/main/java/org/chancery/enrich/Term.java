package org.chancery.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.chancery.enrich.text.Table;
import org.jspecify.annotations.Nullable;

/** When an office was held, as exactly as a row of roles.tsv says it. */
public record Term(String from, String to) {

  public static Term of(Table.Row row) {
    return new Term(row.get("from"), row.get("to"));
  }

  /** The first day that a date of whatever precision may mean; {@code null} where it is none. */
  public static @Nullable LocalDate earliest(String date) {
    try {
      return switch (date.length()) {
        case 4 -> Year.parse(date).atDay(1);
        case 7 -> YearMonth.parse(date).atDay(1);
        case 10 -> LocalDate.parse(date);
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable LocalDate latest(String date) {
    LocalDate first = earliest(date);
    if (first == null) {
      return null;
    }
    return switch (date.length()) {
      case 4 -> first.withMonth(12).withDayOfMonth(31);
      case 7 -> YearMonth.from(first).atEndOfMonth();
      default -> first;
    };
  }

  /** The first day on which it may have been held. */
  @Nullable LocalDate firstDay() {
    return earliest(from);
  }

  /** The last day on which it may have been held. */
  @Nullable LocalDate lastDay() {
    return latest(to);
  }

  public boolean endsBeforeItBegins() {
    LocalDate begins = firstDay();
    LocalDate ends = lastDay();
    return begins != null && ends != null && ends.isBefore(begins);
  }

  /** Whether both were surely held on a day that is not the one of a handover. */
  public boolean overlaps(Term other) {
    return endsAfter(other) && other.endsAfter(this);
  }

  private boolean endsAfter(Term other) {
    LocalDate ends = to.isEmpty() ? LocalDate.MAX : earliest(to);
    LocalDate begins = other.from.isEmpty() ? LocalDate.MIN : latest(other.from);
    return ends != null && begins != null && ends.isAfter(begins);
  }
}
