package org.chancery.enrich.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "For three weeks", "over two days", "within 60 days": how long, not when. */
final class Duration implements DateRule {

  private static final Set<String> CUES =
      Set.of("for", "over", "during", "lasted", "lasting", "lasts", "within");

  private static final Set<String> ABOUT =
      WordList.of(
          """
          about nearly almost some roughly around than more less least at only just another up to
          """);

  private static final Map<String, String> OF_THE_CLOCK =
      Map.of("hour", "H", "hours", "H", "minute", "M", "minutes", "M");

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public Set<String> openers() {
    return Numerals.words();
  }

  @Override
  public boolean opensWithDigits() {
    return true;
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    int count = Numerals.at(tokens, from);
    if (count == 0 || !isCued(tokens, from - 1)) {
      return Optional.empty();
    }
    String key = tokens.key(from + 1);
    String clock = OF_THE_CLOCK.get(key);
    if (clock != null) {
      return Optional.of(new Reading(from + 2, Meaning.open("PT" + count + clock)));
    }
    Unit unit = Unit.of(key);
    return unit == null
        ? Optional.empty()
        : Optional.of(new Reading(from + 2, Meaning.open(unit.duration(count))));
  }

  private static boolean isCued(Tokens tokens, int before) {
    int at = before;
    while (at > before - 4 && tokens.isOneOf(at, ABOUT)) {
      at--;
    }
    return tokens.isOneOf(at, CUES);
  }
}
