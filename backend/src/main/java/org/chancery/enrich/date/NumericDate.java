package org.chancery.enrich.date;

import java.util.Optional;

/** {@code 2025-09-28}, {@code 2025/09/28}, and {@code 28.09.2025} where only one reading exists. */
final class NumericDate implements DigitRule {

  @Override
  public String name() {
    return "numeric";
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    if (!isSeparated(tokens, from + 1) || !isSeparated(tokens, from + 3)) {
      return Optional.empty();
    }
    int first = tokens.digits(from);
    int second = tokens.digits(from + 2);
    int third = tokens.digits(from + 4);
    if (tokens.year(from) > 0) {
      return day(from, first, second, third);
    }
    if (tokens.year(from + 4) == 0 || first > 12 == second > 12) {
      return Optional.empty();
    }
    return first > 12 ? day(from, third, second, first) : day(from, third, first, second);
  }

  private static boolean isSeparated(Tokens tokens, int i) {
    return (tokens.isHyphen(i) || tokens.is(i, "/")) && tokens.isGlued(i) && tokens.isGlued(i + 1);
  }

  private static Optional<Reading> day(int from, int year, int month, int day) {
    return Calendar.day(year, month, day).map(date -> new Reading(from + 5, Meaning.day(date)));
  }
}
