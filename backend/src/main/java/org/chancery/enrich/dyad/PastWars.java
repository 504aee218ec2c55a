package org.chancery.enrich.dyad;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.WordList;

/** What is told of a war long over, or of a state that is no more, is history. */
final class PastWars {

  private static final Set<String> NAMES =
      WordList.of(
          """
          korean vietnam cold world gulf falklands kosovo bosnian balkan winter crimean opium
          napoleonic boer suez
          """);

  private static final Set<String> ORDINALS = Set.of("i", "ii", "one", "two");

  private static final Set<String> DURING = Set.of("during", "in", "throughout");

  /** ISO 3166-3 codes of states, and the last year in which the news could be about their deeds. */
  private static final Map<String, Integer> GONE =
      Map.of(
          "CSK", 1992, "DDR", 1990, "SCG", 2006, "SUN", 1991, "VDR", 1976, "YMD", 1990, "YUG",
          2003);

  /** The last of these wars ended before. */
  private static final int PEACE = 2000;

  private static final int REACH = 4;

  private PastWars() {}

  static boolean covers(Words words, Finding finding, LocalDate published) {
    return isGone(finding.source(), published)
        || isGone(finding.target(), published)
        || (published.getYear() >= PEACE && isInPastWar(words, finding));
  }

  private static boolean isGone(Party party, LocalDate published) {
    return published.getYear() > GONE.getOrDefault(party.side(), published.getYear());
  }

  /**
   * "During the Korean War", but not "in the Korean War Museum"; and what is said today of "what
   * was done in the Korean War" is not history itself.
   */
  private static boolean isInPastWar(Words words, Finding finding) {
    for (int i = words.from() + 2; i < words.to(); i++) {
      boolean named =
          words.is(i, "war")
              && words.token(i).shape() == Shape.TITLE
              && NAMES.contains(words.token(i - 1).key());
      if (named
          && !isAttribute(words, i)
          && isDuring(words, i - 1, finding.event().root().quad() % 2 == 0)) {
        return true;
      }
    }
    return false;
  }

  /** "The Cold War echo", "World War II style". */
  private static boolean isAttribute(Words words, int war) {
    boolean counted = words.has(war + 1) && ORDINALS.contains(words.token(war + 1).key());
    return words.tag(counted ? war + 2 : war + 1) == Tag.NOUN;
  }

  private static boolean isDuring(Words words, int name, boolean deed) {
    for (int i = name - 1; words.has(i) && i > name - REACH; i--) {
      if (DURING.contains(words.token(i).key())) {
        return deed || i == words.from();
      }
      if (words.tag(i) != Tag.DETERMINER && words.tag(i) != Tag.NOUN) {
        return false;
      }
    }
    return false;
  }
}
