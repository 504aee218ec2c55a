package org.chancery.gazetteer.wikidata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Which names may be looked for in articles: those that hardly mean anything else there. */
public final class NameRules {

  /** Words of which no name may be made alone. */
  private static final Set<String> ORDINARY =
      WordList.of(
          """
          a action agency alliance alternative an and army assembly association authority bank
          body bureau cabinet center centre central change chief citizens civil coalition
          commission committee common communist company congress conservative council country
          court daily defence defense democracy democratic democrats department development
          director east economic family federal federation first for force forces foreign forward
          free freedom friends front future general good government green greens group head
          herald home hope house independence independent institute interior international
          justice king labor labour land law leader left liberal liberals liberty life light
          mail main man media military minister ministry mirror movement name nation national new
          news north of office on open opposition order organisation organization our party peace
          people peoples police political popular post power premier president press prime
          progress public queen radio reform renewal republic republican republicans resistance
          restoration right rights secretary security senate service sky social socialist society
          solidarity south spirit standard star state states sun supreme television the time times
          today together tomorrow truth union united unity us vanguard victory voice way we west
          will work workers world yes young youth
          """);

  private NameRules() {}

  /**
   * Why an entry may not be called so, in the words of a list of reasons; {@code null} if it may.
   */
  static @Nullable String refusal(String name, boolean oneWordWillDo) {
    String[] words = name.split("[ -]+", -1);
    if (name.contains("\t") || name.contains("|") || name.contains("\n")) {
      return "has a character that no cell may have";
    }
    if (words.length == 1 && !oneWordWillDo) {
      return "one word";
    }
    return hasCapital(words) && !areOrdinary(words) ? null : "ordinary words";
  }

  /**
   * Whether a text is full of it: words without a capital, in scripts that have such, or of a list.
   */
  public static boolean isOrdinary(String name) {
    String[] words = name.split("[ -]+", -1);
    boolean lower = name.chars().anyMatch(Character::isLowerCase);
    return (lower && name.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)))
        || areOrdinary(words);
  }

  private static boolean hasCapital(String[] words) {
    return Arrays.stream(words)
        .anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  private static boolean areOrdinary(String[] words) {
    return Arrays.stream(words).allMatch(word -> ORDINARY.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** How cells are written. */
  static String plain(String name) {
    return name.strip().replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
