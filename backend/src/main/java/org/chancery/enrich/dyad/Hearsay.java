package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Who only passes on what others say, and who alleges: both leave open whether it happened. */
final class Hearsay {

  /** "Is believed to have sent". */
  private static final Set<String> SAID =
      WordList.of(
          """
          say allege believe think report suspect claim estimate understand presume assume
          consider rumour rumor
          """);

  private static final Set<String> ALLEGATIONS =
      WordList.of(
          """
          allegation allegations accusation accusations suggestion suggestions rumour rumours
          rumor rumors alleges alleged allege alleging suspicion suspicions
          """);

  /** "There is no evidence that it sent". */
  private static final Set<String> EVIDENCE =
      Set.of("evidence", "proof", "sign", "indication", "confirmation");

  private static final int REACH = 7;

  private Hearsay() {}

  static boolean is(Predicate predicate) {
    return predicate.passive()
        && predicate.inner() != null
        && !predicate.terms().isEmpty()
        && SAID.contains(predicate.terms().getFirst().word());
  }

  /** "Seoul alleged that it sent", "amid allegations from Seoul that it sent". */
  static boolean isAlleged(Words words, int verb) {
    for (int i = verb - 1; words.has(i) && !words.tag(i).isVerbal(); i--) {
      if (words.is(i, "that")) {
        return hasAllegation(words, i);
      }
      if (words.tag(i).isBoundary()) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasAllegation(Words words, int that) {
    if (words.is(that - 2, "no") && EVIDENCE.contains(words.token(that - 1).key())) {
      return true;
    }
    for (int i = that - 1; words.has(i) && i > that - REACH; i--) {
      if (ALLEGATIONS.contains(words.token(i).key())) {
        return true;
      }
      if (words.tag(i).isVerbal() || words.tag(i) == Tag.COMMA || words.tag(i).isBoundary()) {
        return false;
      }
    }
    return false;
  }
}
