package org.chancery.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the common languages by their most frequent words; answers only where one clearly leads.
 */
final class StopWords {

  private static final int MIN_WORDS = 12;
  private static final double LEADS = 1.6;
  private static final double DENSE = 0.16;

  private static final Map<String, Set<String>> WORDS =
      Map.ofEntries(
          words(
              "en",
              "the of and to in a that is for on with as was by at from it has have said his their which be are this will but not an they were who"),
          words(
              "de",
              "der die das und in den von zu mit sich auf für ist war im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um am wird sind noch wie zum zur vor"),
          words(
              "fr",
              "le la les de des et en un une du que qui dans pour par sur est au pas plus avec ce il se ne sont aux cette ont été ses mais ou"),
          words(
              "es",
              "el la los las de y en que un una por con para se del al su lo como más es no sus ha le este fue son pero también entre"),
          words(
              "pt",
              "o a os as de e em que do da um uma para com por não se na no dos das mais como ao foi é são à pela pelo ser sua seu"),
          words(
              "it",
              "il la di che e in un una per con del della dei le i non si da sono al è nel alla come anche gli più ha dal ma delle"),
          words(
              "nl",
              "de het een van en in is was op te dat die voor met over had zijn niet aan er om ook als maar bij naar door wordt heeft nog uit werd"),
          words(
              "sv",
              "och att det som en på är av för med till den har inte om ett men de i var från kan så vi ska när efter han under över"),
          words(
              "no",
              "og i er det som på til av for med at en ikke den har var de han et fra om ble seg men etter skal kan vil også under over"),
          words(
              "da",
              "og i er det som på til af for med at en ikke den har var de han et fra om blev sig men efter skal kan vil også under over"),
          words(
              "pl",
              "i w na z się nie do że jest to o jak po od za przez ale co dla ma są tym został przed już tego oraz roku"),
          words(
              "tr",
              "ve bir bu da de için ile olarak olan daha çok en ne gibi kadar sonra ise dedi göre ancak var değil olduğu"),
          words(
              "ru",
              "и в на не с что по он как к из за у его от это о для но а также был все которые году быть"),
          words(
              "uk",
              "і в на не з що та до за у як від про це для його також але які був року щодо є або"),
          words(
              "id",
              "yang dan di untuk dengan dari ini itu pada dalam tidak akan adalah ke juga oleh telah karena mereka sebagai bahwa"),
          words(
              "ar", "في من على إلى أن عن التي الذي هذا هذه مع ما كان بعد قال لا كما بين وقد خلال"),
          words("fa", "و در به از که این را با است برای آن یک بر خود تا های می شد بود"));

  private static final List<String> NAMES = List.copyOf(WORDS.keySet());

  /** The places in the names of the languages that each word speaks for. */
  private static final Map<String, int[]> LANGUAGES = languages();

  private static final int[] NONE = {};

  private static final int LONGEST =
      LANGUAGES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private StopWords() {}

  private static Map<String, int[]> languages() {
    Map<String, int[]> byWord = new HashMap<>();
    for (String word : WORDS.values().stream().flatMap(Set::stream).distinct().toList()) {
      byWord.put(
          word,
          IntStream.range(0, NAMES.size())
              .filter(i -> WORDS.getOrDefault(NAMES.get(i), Set.of()).contains(word))
              .toArray());
    }
    return byWord;
  }

  private static Map.Entry<String, Set<String>> words(String language, String words) {
    return Map.entry(language, Set.copyOf(List.of(words.split(" "))));
  }

  /** How many of the words speak for that other language for which most do. */
  static long mostOfAnother(String language, List<String> words) {
    int[] hits = new int[NAMES.size()];
    words.forEach(word -> tally(word, hits));
    int own = NAMES.indexOf(language);
    if (own >= 0) {
      hits[own] = 0;
    }
    return IntStream.of(hits).max().orElse(0);
  }

  static Optional<String> find(String text) {
    int[] hits = new int[NAMES.size()];
    int words = count(text.toLowerCase(Locale.ROOT), hits);
    if (words < MIN_WORDS) {
      return Optional.empty();
    }
    int best = 0;
    int most = 0;
    int second = 0;
    for (int language = 0; language < hits.length; language++) {
      if (hits[language] > most) {
        second = most;
        most = hits[language];
        best = language;
      } else {
        second = Math.max(second, hits[language]);
      }
    }
    boolean clear = most > 0 && most >= words * DENSE && most > second * LEADS;
    return clear ? Optional.of(NAMES.get(best)) : Optional.empty();
  }

  /** How many words there are; what stands before the first letter counts as one. */
  private static int count(String text, int[] hits) {
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean inside = isPart(c);
      if (!inside && (start < i || i == 0)) {
        words++;
        if (i - start <= LONGEST) {
          tally(text.substring(start, i), hits);
        }
      }
      i += Character.charCount(c);
      start = inside ? start : i;
    }
    return words;
  }

  private static void tally(String word, int[] hits) {
    for (int language : LANGUAGES.getOrDefault(word, NONE)) {
      hits[language]++;
    }
  }

  private static boolean isPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || c == '\'' || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c)
        || c == '’'
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }
}
