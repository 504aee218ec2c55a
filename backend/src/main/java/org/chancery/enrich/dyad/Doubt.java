package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Words by which a report leaves open whether something happened: "reportedly", "an alleged". */
final class Doubt {

  private static final Set<String> ADVERBS =
      WordList.of(
          """
          reportedly allegedly supposedly purportedly apparently possibly perhaps maybe presumably
          probably potentially ostensibly
          """);

  private static final Set<String> ADJECTIVES =
      WordList.of(
          """
          alleged reported suspected supposed purported possible potential probable proposed planned
          rumoured rumored threatened would-be likely hypothetical
          """);

  private Doubt() {}

  /** Whether an adverb in the clause of a predicate leaves its event open. */
  static boolean covers(Words words, Predicate predicate) {
    int from = predicate.from();
    while (words.tag(from - 1) == Tag.ADVERB) {
      from--;
    }
    boolean near = has(words, ADVERBS, from, predicate.end() + 1);
    return near || (opens(words, words.from()) && isFirstClause(words, from));
  }

  /** Whether an adjective leaves the event that a noun names open. */
  static boolean covers(Words words, int from, int noun) {
    return has(words, ADJECTIVES, Math.max(words.from(), from), noun);
  }

  private static boolean opens(Words words, int at) {
    return words.has(at) && ADVERBS.contains(words.token(at).key());
  }

  private static boolean isFirstClause(Words words, int verb) {
    for (int i = words.from(); i < verb; i++) {
      if (words.tag(i).isVerbal() || words.tag(i).isBoundary()) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Words words, Set<String> keys, int from, int to) {
    for (int i = from; i < Math.min(to, words.to()); i++) {
      if (words.has(i) && keys.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }
}
