package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Words by which a report leaves open whether something happened: "reportedly", "an alleged". */
final class Doubt {

  private static final int REACH = 8;

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

  private static final Set<String> RELATIVES = Set.of("which", "whereby");

  private static final int LONGEST_PHRASE = 8;

  private Doubt() {}

  /** Whether an adverb in the clause of a predicate leaves its event open. */
  static boolean covers(Words words, Predicate predicate) {
    int from = predicate.from();
    while (words.tag(from - 1) == Tag.ADVERB) {
      from--;
    }
    boolean near = has(words, ADVERBS, from, predicate.end() + 1);
    return near
        || (opens(words, words.from()) && isFirstClause(words, from))
        || isPartOfDoubted(words, from);
  }

  /** "A possible deal in which Oman provides": what a thing holds is as open as the thing. */
  private static boolean isPartOfDoubted(Words words, int verb) {
    for (int i = verb - 1; words.has(i) && !words.tag(i).isVerbal(); i--) {
      if (RELATIVES.contains(words.token(i).key())) {
        return hasDoubtedPhrase(words, words.tag(i - 1) == Tag.PREPOSITION ? i - 2 : i - 1);
      }
      if (words.tag(i).isBoundary()) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasDoubtedPhrase(Words words, int last) {
    for (int i = last; words.has(i) && i > last - LONGEST_PHRASE; i--) {
      Tag tag = words.tag(i);
      if (tag.isVerbal() || tag.isBoundary() || tag == Tag.COMMA || tag == Tag.PREPOSITION) {
        return false;
      }
      if (ADJECTIVES.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
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

  /** "Expects Peru to attack Chile": what somebody thinks will be. */
  static boolean isExpected(Words words, Predicate predicate) {
    int to = words.before(predicate.from());
    if (words.tag(to) != Tag.TO
        || words.tag(to - 1) != Tag.PARTY && words.tag(to - 1) != Tag.NOUN) {
      return false;
    }
    for (int i = to - 1; i > to - REACH && words.has(i); i--) {
      VerbForm verb = words.tag(i) == Tag.VERB ? words.verb(i) : null;
      if (verb != null) {
        return verb.base().equals("expect");
      }
    }
    return false;
  }
}
