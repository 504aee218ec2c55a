package org.chancery.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date that is as long as what is known of it, with the rule that found it.
 *
 * @param date {@code 2025}, {@code 2025-03}, {@code 2025-03-01}, or an ISO 8601 instant with the
 *     page's own offset; never shifted to another zone
 * @param precision what {@code date} is precise to
 * @param rule the name of the rule that found it
 * @param confidence 0 to 1
 */
public record Dated(String date, Precision precision, String rule, double confidence) {

  public Dated {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a date needs the rule that found it: " + date);
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence must lie in 0..1, not " + confidence);
    }
    if (precisionOf(date) != precision) {
      throw new IllegalArgumentException("'" + date + "' is not of precision " + precision);
    }
  }

  /** A date whose precision is read off its length. */
  public static Dated of(String date, String rule, double confidence) {
    return new Dated(date, precisionOf(date), rule, confidence);
  }

  /** The first calendar day, as the outlet printed it, that this date may mean. */
  public LocalDate from() {
    return switch (precision) {
      case YEAR -> Year.parse(date).atDay(1);
      case MONTH -> YearMonth.parse(date).atDay(1);
      case DAY -> LocalDate.parse(date);
      case INSTANT -> OffsetDateTime.parse(date).toLocalDate();
    };
  }

  /** The last calendar day, inclusive, that this date may mean. */
  public LocalDate to() {
    return switch (precision) {
      case YEAR -> Year.parse(date).atMonth(12).atEndOfMonth();
      case MONTH -> YearMonth.parse(date).atEndOfMonth();
      case DAY, INSTANT -> from();
    };
  }

  private static Precision precisionOf(String date) {
    try {
      return switch (date.length()) {
        case 4 -> {
          Year.parse(date);
          yield Precision.YEAR;
        }
        case 7 -> {
          YearMonth.parse(date);
          yield Precision.MONTH;
        }
        case 10 -> {
          LocalDate.parse(date);
          yield Precision.DAY;
        }
        default -> {
          OffsetDateTime.parse(date);
          yield Precision.INSTANT;
        }
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is neither YYYY, YYYY-MM, YYYY-MM-DD nor an instant with an offset", e);
    }
  }
}
