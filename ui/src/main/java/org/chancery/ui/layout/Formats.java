package org.chancery.ui.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.article.Dated;

/** How the page writes numbers, days and sizes. */
public final class Formats {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.US);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Formats() {}

  /** {@code 1,284}. */
  public static String number(long value) {
    return String.format(Locale.US, "%,d", value);
  }

  /** {@code 1 article}, {@code 1,284 articles}. */
  public static String count(long value, String noun) {
    return number(value) + " " + (value == 1 ? noun : noun + "s");
  }

  /** {@code 28 Sep 2025}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 28 Sep 2025, 09:05}. */
  public static String minute(ZonedDateTime moment) {
    return MINUTE.format(moment);
  }

  /** {@code Sep 2025}. */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** The outlet's printed date, as long as its precision: {@code 28 Sep 2025}, {@code 2025}. */
  public static String date(Dated date) {
    return switch (date.precision()) {
      case YEAR -> date.date();
      case MONTH -> month(YearMonth.parse(date.date()));
      case DAY, INSTANT -> day(date.from());
    };
  }

  /** {@code 3.4 MB}. */
  public static String bytes(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    double rest = bytes;
    int unit = -1;
    while (rest >= 1_000 && unit < 3) {
      rest /= 1_000;
      unit++;
    }
    return String.format(Locale.US, "%.1f %s", rest, new String[] {"kB", "MB", "GB", "TB"}[unit]);
  }

  /** {@code 87 %} for a confidence of 0.87. */
  public static String percent(double share) {
    return Math.round(share * 100) + "\u00A0%";
  }

  /**
   * What a stranger wrote, without the characters that turn the direction of the text after them.
   * Languages written from the right need none of them.
   */
  public static String plain(String text) {
    return TURNING.matcher(text).replaceAll("");
  }

  /** The first so many characters, and an ellipsis where there are more. */
  public static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) > most
        ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
        : text;
  }

  /** {@code did} for {@code DID}, {@code acted on} for {@code ACTED_ON}. */
  public static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
