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

  private static final Set<String> OWNERS =
      WordList.of(
          """
          the a its their his her our this that 's ' under
          """);

  private static final Set<String> COUNTED =
      WordList.of(
          """
          troops soldiers people men women children miles kilometres kilometers metres meters
          tons tonnes dollars barrels rounds workers refugees dead victims wounded
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
    if (tokens.is(from + 1, "century") && ordinal(key) > 0) {
      return Optional.of(new Reading(from + 2, Meaning.open(String.valueOf(ordinal(key) - 1))));
    }
    int year = tokens.year(from);
    if (year < 1500 || !isCued(tokens, from)) {
      return Optional.empty();
    }
    return Optional.of(new Reading(from + 1, Meaning.year(year)));
  }

  private static int ordinal(String key) {
    int number = key.length() == 4 && key.endsWith("th") ? Tokens.number(key.substring(0, 2)) : 0;
    return key.equals("21st") ? 21 : number;
  }

  /** "The 1994 accord", "its 2015 deal": a year before what it dates, unless it counts things. */
  private static boolean isAttribute(Tokens tokens, int at) {
    int year = tokens.year(at);
    return year > 1900
        && year < 2100
        && year % 100 != 0
        && tokens.isOneOf(at - 1, OWNERS)
        && tokens.startsWithLetter(at + 1)
        && !tokens.key(at + 1).equals("or")
        && !COUNTED.contains(tokens.key(at + 1));
  }

  private static boolean isCued(Tokens tokens, int at) {
    int before = tokens.isHyphen(at - 1) ? at - 2 : at - 1;
    if (tokens.is(before, "fiscal")
        || (tokens.is(before, "year") && tokens.is(before - 1, "fiscal"))) {
      return false;
    }
    if (isAttribute(tokens, at)
        || (tokens.isHyphen(at + 1) && tokens.year(at + 2) > tokens.year(at))) {
      return true;
    }
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
