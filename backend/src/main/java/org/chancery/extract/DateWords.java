package org.chancery.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words of dates from words of names: bylines print both in one line. */
final class DateWords {

  private static final Set<String> WEEKDAYS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
                  + " lunes martes miércoles jueves viernes sábado domingo"
                  + " lundi mardi mercredi jeudi vendredi samedi dimanche"
                  + " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
                  + " lunedì martedì mercoledì giovedì venerdì sabato domenica"
                  + " segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"
                  + " понедельник вторник среда четверг пятница суббота воскресенье"
                  + " pazartesi salı çarşamba perşembe cuma cumartesi pazar")
              .split(" "));

  private static final Set<String> FILLERS =
      Set.of(
          "de",
          "of",
          "on",
          "del",
          "the",
          "am",
          "pm",
          "le",
          "el",
          "den",
          "at",
          "um",
          "uhr",
          "à",
          "alle",
          "today",
          "yesterday",
          "gmt",
          "utc",
          "est",
          "edt",
          "pst",
          "pdt",
          "ist",
          "bst",
          "cet",
          "cest",
          "et",
          "msk",
          "kst",
          "jst");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}-]+");

  /** A day and a month next to each other, with what may stand around them. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:(?:on|am|el|le|den)\\s+)?(?:(\\p{L}{3,12}(?:-feira)?)\\.?,?\\s+)?"
              + "(?:\\d{1,2}(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\b\\.?|(\\p{L}{3,12})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)"
              + "(?:,?\\s+(?:de\\s+|del\\s+)?\\d{4}\\b)?(?:[\\s,]+\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?)?");

  private DateWords() {}

  /** Whether a would-be name is nothing but words that dates are made of. */
  static boolean areAll(String name) {
    boolean any = false;
    for (String word : NOT_LETTERS.split(name.toLowerCase(Locale.ROOT))) {
      if (word.isEmpty()) {
        continue;
      }
      boolean date = WEEKDAYS.contains(word) || MonthNames.find(word).isPresent();
      if (!date && !FILLERS.contains(word)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** The line with every written date replaced by a bar, which parts names. */
  static String blank(String line) {
    if (line.chars().noneMatch(Character::isDigit)) {
      return line;
    }
    return DATE.matcher(line)
        .replaceAll(
            found -> Matcher.quoteReplacement(isDate(found) ? before(found) : found.group()));
  }

  private static boolean isDate(MatchResult found) {
    String month = found.group(2) == null ? found.group(3) : found.group(2);
    return month != null && MonthNames.find(month).isPresent();
  }

  /** The word before the date goes with it when it is a weekday, and is a name's end otherwise. */
  private static String before(MatchResult found) {
    String word = found.group(1);
    boolean name = word != null && !WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    return name ? word + " | " : " | ";
  }
}
