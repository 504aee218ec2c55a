package org.chancery.enrich.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "today", "yesterday", "tomorrow", "tonight", "this morning". */
final class RelativeDay implements DateRule {

  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1, "overnight", 0);

  private static final Map<String, String> PARTS =
      Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");

  private static final Set<String> OPENERS = WordList.union(DAYS.keySet(), Set.of("this", "last"));

  /** The code of a part of the day, or an empty string. */
  static String part(String key) {
    return PARTS.getOrDefault(key, "");
  }

  @Override
  public String name() {
    return "relative-day";
  }

  @Override
  public Set<String> openers() {
    return OPENERS;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    if (tokens.is(from, "this") && PARTS.containsKey(tokens.key(from + 1))) {
      return reading(anchor, 0, PARTS.getOrDefault(tokens.key(from + 1), ""), from + 2);
    }
    if (tokens.is(from, "last") && tokens.is(from + 1, "night")) {
      return reading(anchor, -1, "TNI", from + 2);
    }
    Integer shift = DAYS.get(tokens.key(from));
    if (shift == null) {
      return Optional.empty();
    }
    boolean night = tokens.is(from, "tonight") || tokens.is(from, "overnight");
    String part = night ? "" : part(tokens.key(from + 1));
    return part.isEmpty()
        ? reading(anchor, shift, night ? "TNI" : "", from + 1)
        : reading(anchor, shift, part, from + 2);
  }

  private static Optional<Reading> reading(Anchor anchor, int shift, String part, int to) {
    Meaning meaning =
        anchor
            .day()
            .map(day -> Meaning.day(day.plusDays(shift)).with(part))
            .orElseGet(() ->
                Meaning.open(shift == 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF"));
    return Optional.of(new Reading(to, meaning));
  }
}
