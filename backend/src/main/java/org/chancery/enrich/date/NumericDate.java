package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;

/**
 * {@code 2025-09-28}, {@code 2025/09/28}, and {@code 28/09/2025}, {@code 28/9} where only one
 * reading exists.
 */
final class NumericDate implements DigitRule {

  private static final Set<String> CUES = Set.of("on", "by", "since", "until", "from", "before");

  @Override
  public String name() {
    return "numeric";
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    if (!isSeparated(tokens, from + 1)) {
      return Optional.empty();
    }
    if (!isSeparated(tokens, from + 3)) {
      return tokens.is(from + 1, "/") && tokens.isOneOf(from - 1, CUES)
          ? withoutYear(tokens, from, anchor)
          : Optional.empty();
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

  /** "On 28/9", "on 9/28", where only one reading exists; nothing of "24/7". */
  private static Optional<Reading> withoutYear(Tokens tokens, int from, Anchor anchor) {
    int first = tokens.digits(from);
    int second = tokens.digits(from + 2);
    if (first > 12 == second > 12) {
      return Optional.empty();
    }
    int month = Math.min(first, second);
    int day = Math.max(first, second);
    return month < 1 || day > 31
        ? Optional.empty()
        : Calendar.dayNear(anchor, month, day, tokens.isFuture(from))
            .map(meaning -> new Reading(from + 3, meaning));
  }

  private static boolean isSeparated(Tokens tokens, int i) {
    return (tokens.isHyphen(i) || tokens.is(i, "/")) && tokens.isGlued(i) && tokens.isGlued(i + 1);
  }

  private static Optional<Reading> day(int from, int year, int month, int day) {
    return Calendar.day(year, month, day).map(date -> new Reading(from + 5, Meaning.day(date)));
  }
}
