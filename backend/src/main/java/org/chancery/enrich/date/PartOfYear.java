package org.chancery.enrich.date;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "the first quarter of 2024", "second half of last year", "Q3 2024". */
final class PartOfYear implements DateRule {

  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

  private static final Set<String> OPENERS =
      WordList.union(ORDINALS.keySet(), Set.of("q1", "q2", "q3", "q4"));

  @Override
  public String name() {
    return "part-of-year";
  }

  @Override
  public Set<String> openers() {
    return OPENERS;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    String key = tokens.key(from);
    if (key.length() == 2 && key.charAt(0) == 'q' && key.charAt(1) >= '1' && key.charAt(1) <= '4') {
      int year = tokens.year(from + 1);
      return year == 0
          ? Optional.empty()
          : Optional.of(new Reading(from + 2, part(year, key.charAt(1) - '0', 3)));
    }
    Integer number = ORDINALS.get(key);
    int months = tokens.is(from + 1, "quarter") ? 3 : tokens.is(from + 1, "half") ? 6 : 0;
    if (number == null || months == 0 || number * months > 12 || !tokens.is(from + 2, "of")) {
      return Optional.empty();
    }
    int year = tokens.year(from + 3);
    if (year > 0) {
      return Optional.of(new Reading(from + 4, part(year, number, months)));
    }
    boolean lastYear = tokens.is(from + 3, "last");
    if (!tokens.is(from + 4, "year") || (!lastYear && !tokens.is(from + 3, "this"))) {
      return Optional.empty();
    }
    return anchor
        .year()
        .map(now -> new Reading(from + 5, part(lastYear ? now - 1 : now, number, months)));
  }

  private static Meaning part(int year, int number, int months) {
    YearMonth first = YearMonth.of(year, (number - 1) * months + 1);
    return Meaning.months(year + (months == 3 ? "-Q" : "-H") + number, first, months);
  }
}
