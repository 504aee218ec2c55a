package org.chancery.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the first date written in a piece of text, as precisely as it is written.
 *
 * <p>A time of day counts only with an offset, {@code Z}, UTC or GMT; other zone abbreviations mean
 * several zones, so that such a date is precise to the day.
 */
final class DateText {

  private static final String TIME =
      "(?:[T\\s,;|–—·-]*\\s*(?:at |um |à |a las |alle |kl\\.? |om |ore |saat )?(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:Uhr\\s*)?([ap]\\.?m\\.?)?\\s*(Z\\b|UTC\\b(?![+-])|GMT\\b(?![+-])|(?:UTC|GMT)?\\s?[+-]\\d{2}:?\\d{2}\\b)?)?";
  private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]{1,14})";
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)" + TIME, FLAGS);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)" + YEAR + "[./](\\d{1,2})[./](\\d{1,2})(?!\\d)" + TIME, FLAGS);
  private static final Pattern CJK =
      Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]" + TIME, FLAGS);
  private static final Pattern DAY_WORD =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s,.-]{1,3}(?:de |of |del |d[’'])?"
              + WORD
              + "\\.?[\\s,.-]{1,3}(?:de |del )?"
              + YEAR
              + "(?!\\d)"
              + TIME,
          FLAGS);
  private static final Pattern WORD_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + WORD
              + "\\.?\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s,.]{1,3}"
              + YEAR
              + "(?!\\d)"
              + TIME,
          FLAGS);
  private static final Pattern UNIX =
      Pattern.compile(
          "(?<!\\p{L})" + WORD + " (\\d{1,2}) (\\d{2}:\\d{2}:\\d{2}) (\\S+ )?" + YEAR + "(?!\\d)",
          FLAGS);
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?" + YEAR + "(?!\\d)" + TIME, FLAGS);

  /** Dots part days first wherever they part dates. */
  private static final Pattern SHORT_NUMERIC =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.])");

  private static final Pattern COMPACT =
      Pattern.compile(
          "^"
              + YEAR
              + "(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?()(Z|[+-]\\d{2}:?\\d{2})?)?$");
  private static final Pattern WORD_YEAR =
      Pattern.compile("^\\W*" + WORD + "\\.?,?\\s" + YEAR + "\\W*$", FLAGS);
  private static final Pattern YEAR_WORD_DAY =
      Pattern.compile("^" + YEAR + "\\s" + WORD + "\\.?\\s(\\d{1,2})$", FLAGS);
  private static final Pattern YEAR_MONTH = Pattern.compile("^" + YEAR + "-(0[1-9]|1[0-2])$");
  private static final Pattern YEAR_ONLY = Pattern.compile("^" + YEAR + "$");
  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3})?$");

  private final DayOrder order;

  DateText(DayOrder order) {
    this.order = order;
  }

  /** What an attribute or a metadata field holds: a date and nothing else. */
  Optional<String> findInField(String field) {
    String text = Characters.squeeze(field);
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      long value = Long.parseLong(text);
      long seconds = text.length() > 10 ? value / 1000 : value;
      return Optional.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toString());
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3))
          .map(d -> timed(d, compact, 4));
    }
    if (YEAR_MONTH.matcher(text).matches() || YEAR_ONLY.matcher(text).matches()) {
      return Optional.of(text);
    }
    Matcher journal = YEAR_WORD_DAY.matcher(text);
    if (journal.matches()) {
      OptionalInt month = MonthNames.find(journal.group(2));
      return month.isEmpty()
          ? Optional.empty()
          : day(journal.group(1), String.valueOf(month.getAsInt()), journal.group(3))
              .map(LocalDate::toString);
    }
    return findInText(text);
  }

  /** The first full date in running text, or a month and year that stand alone. */
  Optional<String> findInText(String text) {
    if (text.length() > 5_000 || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return iso(ISO, text)
        .or(() -> iso(CJK, text))
        .or(() -> iso(YEAR_FIRST, text))
        .or(() -> dayWord(text))
        .or(() -> wordDay(text))
        .or(() -> unix(text))
        .or(() -> numeric(text))
        .or(() -> shortNumeric(text))
        .or(() -> wordYear(text));
  }

  private static Optional<String> iso(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find()
        ? day(m.group(1), m.group(2), m.group(3)).map(d -> timed(d, m, 4))
        : Optional.empty();
  }

  private static Optional<String> dayWord(String text) {
    Matcher m = DAY_WORD.matcher(text);
    while (m.find()) {
      OptionalInt month = MonthNames.find(m.group(2));
      if (month.isPresent()) {
        return day(m.group(3), String.valueOf(month.getAsInt()), m.group(1))
            .map(d -> timed(d, m, 4));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wordDay(String text) {
    Matcher m = WORD_DAY.matcher(text);
    while (m.find()) {
      OptionalInt month = MonthNames.find(m.group(1));
      if (month.isPresent()) {
        return day(m.group(3), String.valueOf(month.getAsInt()), m.group(2))
            .map(d -> timed(d, m, 4));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> unix(String text) {
    Matcher m = UNIX.matcher(text);
    if (!m.find() || MonthNames.find(m.group(1)).isEmpty()) {
      return Optional.empty();
    }
    String month = String.valueOf(MonthNames.find(m.group(1)).getAsInt());
    return day(m.group(5), month, m.group(2)).map(LocalDate::toString);
  }

  private Optional<String> numeric(String text) {
    Matcher m = NUMERIC.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean settled = order == DayOrder.DAY_FIRST || m.group(2).equals(".") || first == second;
    boolean unsettled = order == DayOrder.UNKNOWN;
    boolean dayFirst = first > 12 || (second <= 12 && (settled || (unsettled && isOnLongDay(m))));
    if (!dayFirst && second <= 12 && unsettled) {
      return Optional.of(m.group(4));
    }
    return dayFirst
        ? day(m.group(4), m.group(3), m.group(1)).map(d -> timed(d, m, 5))
        : day(m.group(4), m.group(1), m.group(3)).map(d -> timed(d, m, 5));
  }

  /** Who counts hours to 24 also puts days first: "03/04/2024 18:20". */
  private static boolean isOnLongDay(Matcher m) {
    String hour = m.group(5);
    return hour != null
        && m.group(8) == null
        && (hour.startsWith("0") || Integer.parseInt(hour) > 12);
  }

  private static Optional<String> shortNumeric(String text) {
    Matcher m = SHORT_NUMERIC.matcher(text);
    return m.find()
        ? day("20" + m.group(3), m.group(2), m.group(1)).map(LocalDate::toString)
        : Optional.empty();
  }

  private static Optional<String> wordYear(String text) {
    Matcher m = WORD_YEAR.matcher(text);
    if (!m.matches() || MonthNames.find(m.group(1)).isEmpty()) {
      return Optional.empty();
    }
    int month = MonthNames.find(m.group(1)).getAsInt();
    return Optional.of(YearMonth.of(Integer.parseInt(m.group(2)), month).toString());
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Groups from {@code at}: hour, minute, second, am or pm, zone. */
  private static String timed(LocalDate day, Matcher m, int at) {
    String zone = m.groupCount() >= at + 4 ? m.group(at + 4) : null;
    if (m.group(at) == null || zone == null) {
      return day.toString();
    }
    try {
      String half = m.group(at + 3);
      int hour =
          hour(Integer.parseInt(m.group(at)), half == null ? "" : half.toLowerCase(Locale.ROOT));
      int second = m.group(at + 2) == null ? 0 : Integer.parseInt(m.group(at + 2));
      LocalTime time = LocalTime.of(hour, Integer.parseInt(m.group(at + 1)), second);
      return OffsetDateTime.of(day, time, offset(zone)).toString();
    } catch (DateTimeException e) {
      return day.toString();
    }
  }

  private static int hour(int hour, String half) {
    if (half.startsWith("p")) {
      return hour < 12 ? hour + 12 : hour;
    }
    return half.startsWith("a") && hour == 12 ? 0 : hour;
  }

  private static ZoneOffset offset(String zone) {
    String digits = zone.replaceAll("[^+\\d-]", "");
    return digits.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(digits);
  }
}
