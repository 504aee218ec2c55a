package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "recently", "currently", "soon", "in recent months": a direction in time, no date. */
final class VagueTime implements DateRule {

  private static final Set<String> PAST = Set.of("recently", "lately", "formerly", "previously");
  private static final Set<String> PRESENT = Set.of("currently", "nowadays", "now");
  private static final Set<String> FUTURE = Set.of("soon", "shortly");
  private static final Set<String> RELATIVE = Set.of("before", "after", "afterwards", "enough");
  private static final Set<String> UNITS = Set.of("days", "weeks", "months", "years", "decades");

  private static final Set<String> OPENERS =
      WordList.union(
          WordList.union(PAST, PRESENT), WordList.union(FUTURE, Set.of("recent", "coming")));

  @Override
  public String name() {
    return "vague";
  }

  @Override
  public Set<String> openers() {
    return OPENERS;
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
    boolean relative =
        tokens.is(from - 1, "as")
            || tokens.isOneOf(from + 1, RELATIVE)
            || (key.equals("now") && tokens.is(from + 1, "and"));
    if (relative && !key.equals("recently")) {
      return Optional.empty();
    }
    String value =
        PAST.contains(key)
            ? "PAST_REF"
            : PRESENT.contains(key) ? "PRESENT_REF" : FUTURE.contains(key) ? "FUTURE_REF" : "";
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(from + 1, Meaning.open(value)));
  }
}
