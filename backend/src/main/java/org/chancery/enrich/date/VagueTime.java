package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;

/** "recently", "currently", "soon", "in recent months": a direction in time, no date. */
final class VagueTime implements DateRule {

  private static final Set<String> PAST = Set.of("recently", "lately", "formerly", "previously");
  private static final Set<String> PRESENT = Set.of("currently", "nowadays", "now");
  private static final Set<String> FUTURE = Set.of("soon", "shortly");
  private static final Set<String> UNITS = Set.of("days", "weeks", "months", "years", "decades");

  @Override
  public String name() {
    return "vague";
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    if (tokens.is(from, "recent") && tokens.isOneOf(from + 1, UNITS)) {
      return Optional.of(new Reading(from + 2, Meaning.open("PAST_REF")));
    }
    if (tokens.is(from, "coming") && tokens.isOneOf(from + 1, UNITS)) {
      return Optional.of(new Reading(from + 2, Meaning.open("FUTURE_REF")));
    }
    String key = tokens.key(from);
    String value =
        PAST.contains(key)
            ? "PAST_REF"
            : PRESENT.contains(key) ? "PRESENT_REF" : FUTURE.contains(key) ? "FUTURE_REF" : "";
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(from + 1, Meaning.open(value)));
  }
}
