package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "in 2024", "since 1961", "the 1990s", "1991-1995"; never a bare count of things. */
final class CalendarYear implements DigitRule {

  private static final Set<String> CUES =
      WordList.of(
          """
          in since by until till from during early late mid to of before after year between
          through and than the around circa ( late- for
          """);

  private static final Set<String> WEAK =
      WordList.of(
          """
          to of and than the from by after before around for between through
          """);

  @Override
  public String name() {
    return "calendar-year";
  }

  @Override
  public Optional<Reading> read(Tokens tokens, int from, Anchor anchor) {
    String key = tokens.key(from);
    if (key.length() == 5 && key.endsWith("0s") && Character.isDigit(key.charAt(0))) {
      int decade = Tokens.number(key.substring(0, 4));
      return decade < 1000
          ? Optional.empty()
          : Optional.of(new Reading(from + 1, Meaning.decade(decade)));
    }
    int year = tokens.year(from);
    if (year < 1500 || !isCued(tokens, from)) {
      return Optional.empty();
    }
    return Optional.of(new Reading(from + 1, Meaning.year(year)));
  }

  private static boolean isCued(Tokens tokens, int at) {
    int before = tokens.isHyphen(at - 1) ? at - 2 : at - 1;
    if (tokens.isHyphen(at - 1) && tokens.year(at - 2) > 0) {
      return true;
    }
    if (!tokens.isOneOf(before, CUES)) {
      return false;
    }
    return !tokens.isOneOf(before, WEAK) || !isCounted(tokens, at + 1);
  }

  /** Whether a noun follows that the number would count: "of 2000 troops". */
  private static boolean isCounted(Tokens tokens, int next) {
    String key = tokens.key(next);
    return (!key.isEmpty() && Character.isLetter(key.charAt(0)) && !AFTER_YEAR.contains(key))
        || tokens.is(next, "%");
  }

  private static final Set<String> AFTER_YEAR =
      WordList.of(
          """
          and to in when after but as for with by on that which until or at was were has had is
          said under because s
          """);
}
