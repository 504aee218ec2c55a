package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;

/** "in two weeks" after a verb that looks ahead. */
final class Ahead implements DateRule {

  private static final Set<String> OPENERS = Set.of("in");

  @Override
  public String name() {
    return "ahead";
  }

  @Override
  public Set<String> openers() {
    return OPENERS;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    int count = Numerals.at(tokens, from + 1);
    Unit unit = count > 0 ? Unit.of(tokens.key(from + 2)) : null;
    if (unit == null || !tokens.isFuture(from)) {
      return Optional.empty();
    }
    return unit.at(anchor, count).map(meaning -> new Reading(from + 3, meaning));
  }
}
