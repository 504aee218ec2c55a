package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.WordList;

/** Tells reports of matches, which borrow the verbs of war. */
final class Sport {

  private static final Set<String> VERBS =
      WordList.of(
          """
          beat down sink crush battle fight overrun conquer strike hit target shoot defend
          """);

  private static final Set<String> WORDS =
      WordList.of(
          """
          match matches championship championships cup league football soccer rugby cricket
          basketball volleyball hockey tennis handball olympics olympic goal goals goalless
          semifinal semifinals semi-final quarterfinal quarterfinals quarter-final wicket wickets
          innings medal medals stadium qualifier qualifiers trophy tournament extra-time kickoff
          coach striker midfielder goalkeeper
          """);

  private static final Set<String> ROUNDS = Set.of("final", "finals", "semi", "quarter");

  private Sport() {}

  /** Whether a verb, in its base form, is what one team does to another in this sentence. */
  static boolean isPlay(Words words, String verb) {
    if (!VERBS.contains(verb)) {
      return false;
    }
    for (int i = words.from(); i < words.to(); i++) {
      String key = words.token(i).key();
      if (WORDS.contains(key) || isRound(words, i) || isResult(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "In the final", "the semi-finals". */
  private static boolean isRound(Words words, int i) {
    return words.is(i, "the")
        && words.has(i + 1)
        && ROUNDS.contains(words.token(i + 1).key())
        && words.tag(i + 2) != Tag.NOUN;
  }

  /** "2-1", which is no span of years. */
  private static boolean isResult(Words words, int i) {
    return isCount(words, i)
        && words.tag(i + 1) == Tag.HYPHEN
        && isCount(words, i + 2)
        && words.token(i + 2).isGlued();
  }

  private static boolean isCount(Words words, int i) {
    return words.has(i)
        && words.token(i).shape() == Shape.NUMBER
        && words.token(i).key().length() <= 3;
  }
}
