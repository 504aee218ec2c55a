package org.chancery.enrich.date;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit of time, and where the one stands that lies some units from publication. */
enum Unit {
  DAY("D"),
  WEEK("W"),
  WEEKEND("WE"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private static final Map<String, Unit> NAMES =
      Map.ofEntries(
          Map.entry("day", DAY),
          Map.entry("days", DAY),
          Map.entry("week", WEEK),
          Map.entry("weeks", WEEK),
          Map.entry("weekend", WEEKEND),
          Map.entry("month", MONTH),
          Map.entry("months", MONTH),
          Map.entry("quarter", QUARTER),
          Map.entry("year", YEAR),
          Map.entry("years", YEAR),
          Map.entry("decade", DECADE),
          Map.entry("decades", DECADE),
          Map.entry("century", CENTURY),
          Map.entry("centuries", CENTURY));

  private final String letter;

  Unit(String letter) {
    this.letter = letter;
  }

  static @Nullable Unit of(String key) {
    return NAMES.get(key);
  }

  String duration(int count) {
    return "P" + count + letter;
  }

  /** The unit that lies {@code shift} units after the one of publication. */
  Optional<Meaning> at(Anchor anchor, int shift) {
    return switch (this) {
      case DAY -> anchor.day().map(day -> Meaning.day(day.plusDays(shift)));
      case WEEK -> anchor.day().map(day -> Meaning.week(day.plusWeeks(shift)));
      case WEEKEND -> anchor.day().map(day -> Meaning.weekend(day.plusWeeks(shift)));
      case MONTH -> anchor.month().map(month -> Meaning.month(month.plusMonths(shift)));
      case QUARTER -> anchor.month().map(month -> quarter(month, shift));
      case YEAR -> anchor.year().map(year -> Meaning.year(year + shift));
      case DECADE -> anchor.year().map(year -> Meaning.decade((year / 10 + shift) * 10));
      case CENTURY -> anchor.year().map(year -> Meaning.open(Integer.toString(year / 100 + shift)));
    };
  }

  private static Meaning quarter(YearMonth month, int shift) {
    YearMonth other = month.plusMonths(3L * shift);
    int number = (other.getMonthValue() - 1) / 3 + 1;
    YearMonth first = YearMonth.of(other.getYear(), (number - 1) * 3 + 1);
    return Meaning.months(other.getYear() + "-Q" + number, first, 3);
  }
}
