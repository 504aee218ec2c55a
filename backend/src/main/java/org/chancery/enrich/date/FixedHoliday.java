package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;

/** Holidays that fall on the same day everywhere and every year; no other is certain. */
final class FixedHoliday implements DateRule {

  @Override
  public String name() {
    return "holiday";
  }

  @Override
  public Set<String> openers() {
    return Set.of("christmas", "new");
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    boolean christmas = tokens.is(from, "christmas");
    boolean newYear = tokens.is(from, "new") && tokens.is(from + 1, "year");
    int at = christmas ? from + 1 : newYear ? from + 3 : -1;
    boolean eve = tokens.is(at, "eve");
    if (at < 0 || !tokens.isCapitalised(from) || !tokens.isCapitalised(at)) {
      return Optional.empty();
    }
    if (!eve && !tokens.is(at, "day")) {
      return Optional.empty();
    }
    int month = newYear && !eve ? 1 : 12;
    int day = christmas ? (eve ? 24 : 25) : eve ? 31 : 1;
    int year = tokens.year(at + 1);
    if (year > 0) {
      return Calendar.day(year, month, day).map(d -> new Reading(at + 2, Meaning.day(d)));
    }
    return Calendar.dayNear(anchor, month, day, tokens.isFuture(from))
        .map(meaning -> new Reading(at + 1, meaning));
  }
}
