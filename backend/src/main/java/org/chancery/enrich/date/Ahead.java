package org.chancery.enrich.date;

import java.util.Optional;

/** "in two weeks", "within three days" after a verb that looks ahead. */
final class Ahead implements DateRule {

  @Override
  public String name() {
    return "ahead";
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    boolean begins = tokens.is(from, "in") || tokens.is(from, "within");
    int count = begins ? Numerals.at(tokens, from + 1) : 0;
    Unit unit = count > 0 ? Unit.of(tokens.key(from + 2)) : null;
    if (unit == null || !tokens.isFuture(from)) {
      return Optional.empty();
    }
    return unit.at(anchor, count).map(meaning -> new Reading(from + 3, meaning));
  }
}
