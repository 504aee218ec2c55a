package org.chancery.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.search.query.Node;
import org.jspecify.annotations.Nullable;

/** A year, a month or a day as a query writes it. */
record WrittenDate(LocalDate first, LocalDate last) {

  private static final int EARLIEST = 1000;
  private static final int LATEST = 9998;

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -])?(\\p{L}{3,9})\\.?,?[ -](\\d{4})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

  /**
   * @throws BadQuery where the value is no date
   */
  static WrittenDate of(Node.Field f) {
    Matcher iso = ISO.matcher(f.value());
    if (iso.matches() && EARLIEST <= number(iso.group(1)) && number(iso.group(1)) <= LATEST) {
      try {
        return of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
      } catch (DateTimeException e) {
        throw mistake(f);
      }
    }
    throw mistake(f);
  }

  private static WrittenDate of(int year, int month, int day) {
    if (month == 0) {
      return new WrittenDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (day == 0) {
      YearMonth whole = YearMonth.of(year, month);
      return new WrittenDate(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate one = LocalDate.of(year, month, day);
    return new WrittenDate(one, one);
  }

  private static BadQuery mistake(Node.Field f) {
    String name = f.name();
    return new BadQuery(
        "'"
            + f.value()
            + "' is no date; write "
            + name
            + ":2024-06-30, "
            + name
            + ":2024-06 or "
            + name
            + ":2024.",
        f.place(),
        meant(f.value().strip()).stream().map(date -> new Mend(f.place(), date)).toList());
  }

  /** The dates that people mean who write them otherwise. */
  private static Set<String> meant(String value) {
    Set<String> meant = new LinkedHashSet<>();
    Matcher m = YEAR_FIRST.matcher(value);
    if (m.matches()) {
      written(number(m.group(1)), number(m.group(2)), number(m.group(3))).ifPresent(meant::add);
    }
    m = DIGITS.matcher(value);
    if (m.matches()) {
      written(number(m.group(1)), number(m.group(2)), number(m.group(3))).ifPresent(meant::add);
    }
    m = YEAR_LAST.matcher(value);
    if (m.matches()) {
      int year = number(m.group(3));
      int one = number(m.group(1));
      int other = number(m.group(2));
      written(year, other, one).ifPresent(meant::add);
      if (one > 0) {
        written(year, one, other).ifPresent(meant::add);
      }
    }
    m = DAY_MONTH.matcher(value);
    if (m.matches()) {
      written(number(m.group(3)), month(m.group(2)), number(m.group(1))).ifPresent(meant::add);
    }
    m = MONTH_DAY.matcher(value);
    if (m.matches()) {
      written(number(m.group(3)), month(m.group(1)), number(m.group(2))).ifPresent(meant::add);
    }
    return meant;
  }

  private static Optional<String> written(int year, int month, int day) {
    if (month == 0) {
      return Optional.empty();
    }
    try {
      YearMonth whole = YearMonth.of(year, month);
      int within = Math.min(day, whole.lengthOfMonth());
      return Optional.of(within == 0 ? whole.toString() : whole.atDay(within).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(Month.values()).stream()
        .filter(m ->
            m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT)
                .startsWith(lower))
        .findFirst()
        .map(Month::getValue)
        .orElse(0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
