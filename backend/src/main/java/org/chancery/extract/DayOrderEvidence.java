package org.chancery.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles how 03/04/2024 is to be read where neither outlet nor language does: by the page's other
 * dates.
 *
 * <p>Two kinds count: dates of the same shape that can be read in one way only, and days known from
 * elsewhere, such as the address, that one of the two readings hits. Evidence for both orders is
 * evidence for none.
 */
final class DayOrderEvidence {

  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d/-])");

  private static final int LONGEST = 300;
  private static final int MONTHS = 12;

  private boolean dayFirst;
  private boolean monthFirst;

  private DayOrderEvidence() {}

  static DayOrder settle(DayOrder order, List<String> lines, Set<LocalDate> known) {
    if (order != DayOrder.UNKNOWN) {
      return order;
    }
    DayOrderEvidence evidence = new DayOrderEvidence();
    for (String line : lines) {
      if (line.length() <= LONGEST && line.chars().anyMatch(c -> c == '/' || c == '-')) {
        Matcher date = NUMERIC.matcher(line);
        while (date.find()) {
          evidence.weigh(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(4)),
              known);
        }
      }
    }
    if (evidence.dayFirst == evidence.monthFirst) {
      return DayOrder.UNKNOWN;
    }
    return evidence.dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  private void weigh(int first, int second, int year, Set<LocalDate> known) {
    dayFirst |= first > MONTHS && second <= MONTHS;
    monthFirst |= second > MONTHS && first <= MONTHS;
    if (first != second) {
      dayFirst |= known.stream().anyMatch(day -> is(day, year, second, first));
      monthFirst |= known.stream().anyMatch(day -> is(day, year, first, second));
    }
  }

  private static boolean is(LocalDate date, int year, int month, int day) {
    return date.getYear() == year && date.getMonthValue() == month && date.getDayOfMonth() == day;
  }
}
