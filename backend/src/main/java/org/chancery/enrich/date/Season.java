package org.chancery.enrich.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "last summer", "the spring of 2022", "winter 2023". */
final class Season implements DateRule {

  private static final Map<String, String> CODES =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "this", 0, "next", 1);

  private static final Set<String> OPENERS = WordList.union(CODES.keySet(), SHIFTS.keySet());

  @Override
  public String name() {
    return "season";
  }

  @Override
  public Set<String> openers() {
    return OPENERS;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    Integer shift = SHIFTS.get(tokens.key(from));
    int at = shift == null ? from : from + 1;
    String code = CODES.get(tokens.key(at));
    if (code == null) {
      return Optional.empty();
    }
    int yearAt = tokens.is(at + 1, "of") || tokens.is(at + 1, "in") ? at + 2 : at + 1;
    int year = tokens.year(yearAt);
    if (year > 0) {
      return Optional.of(new Reading(yearAt + 1, Meaning.open(year + "-" + code)));
    }
    if (shift == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            at + 1,
            anchor
                .month()
                .map(now ->
                    Meaning.open(
                        now.getYear() + offset(code, now.getMonthValue(), shift) + "-" + code))
                .orElseGet(() -> Meaning.open("XXXX-" + code))));
  }

  /** "Last summer" is this year's once summer is over. */
  private static int offset(String code, int month, int shift) {
    int end =
        switch (code) {
          case "SP" -> 5;
          case "SU" -> 8;
          case "FA" -> 11;
          default -> 2;
        };
    if (shift < 0) {
      return month > end ? 0 : -1;
    }
    return shift > 0 && month > end - 3 ? 1 : 0;
  }
}
