package org.chancery.enrich.dyad;

import java.util.EnumSet;
import java.util.Set;

/** "Never has Peru attacked Chile": the auxiliary stands before the subject. */
final class Inversion {

  private static final Set<String> OPENERS = Set.of("never", "nor", "neither");

  private static final Set<String> AUXILIARIES = Set.of("has", "have", "had");

  private static final Set<Tag> SUBJECT =
      EnumSet.of(Tag.PARTY, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE);

  private Inversion() {}

  /** Whether a verb is one with the auxiliary before its subject. */
  static boolean isOne(Words words, Predicate auxiliary, Predicate verb) {
    if (!AUXILIARIES.contains(words.token(auxiliary.head()).key())
        || !words.has(auxiliary.from() - 1)
        || !OPENERS.contains(words.token(auxiliary.from() - 1).key())
        || verb.from() <= auxiliary.head() + 1) {
      return false;
    }
    for (int i = auxiliary.head() + 1; i < words.before(verb.from()) + 1; i++) {
      if (!SUBJECT.contains(words.tag(i))) {
        return false;
      }
    }
    return true;
  }
}
