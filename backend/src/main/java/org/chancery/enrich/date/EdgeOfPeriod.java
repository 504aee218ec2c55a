package org.chancery.enrich.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "The beginning of the month", "the end of last year", "later this week", "at the weekend". */
final class EdgeOfPeriod implements DateRule {

  private static final Map<String, Integer> SHIFTS =
      Map.of("the", 0, "this", 0, "last", -1, "next", 1);

  private static final Set<String> EDGES =
      Set.of("beginning", "start", "end", "middle", "earlier", "later");

  @Override
  public String name() {
    return "edge-of-period";
  }

  @Override
  public Set<String> openers() {
    return Set.of("beginning", "start", "end", "middle", "earlier", "later", "weekend");
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    if (tokens.is(from, "weekend")) {
      return weekend(tokens, from, anchor);
    }
    int at = EDGES.contains(tokens.key(from)) && tokens.is(from + 1, "of") ? from + 2 : from + 1;
    boolean given = at == from + 2 || tokens.is(at, "this");
    Integer shift = given ? SHIFTS.get(tokens.key(at)) : null;
    Unit unit = shift == null ? null : Unit.of(tokens.key(at + 1));
    if (shift == null || unit == null || unit == Unit.DAY) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(at + 2, unit.at(anchor, shift).orElseGet(() -> RelativePeriod.open(shift))));
  }

  /** The last one that has begun, or the next where a verb looks ahead. */
  private static Optional<Reading> weekend(Tokens tokens, int from, Anchor anchor) {
    return tokens.is(from - 1, "the") && tokens.isOneOf(from - 2, Set.of("at", "over", "during"))
        ? anchor
            .day()
            .map(day -> {
              boolean begun = day.getDayOfWeek().getValue() > 5 || tokens.isFuture(from);
              return new Reading(from + 1, Meaning.weekend(begun ? day : day.minusWeeks(1)));
            })
        : Optional.empty();
  }
}
