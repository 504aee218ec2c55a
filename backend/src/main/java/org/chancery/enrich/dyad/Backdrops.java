package org.chancery.enrich.dyad;

import java.util.Set;

/** Sides with whose help, or because of whom, something is done to others. */
final class Backdrops {

  private static final Set<String> MEANS =
      Set.of("help", "mediation", "assistance", "support", "blessing", "approval", "backing");

  private static final Set<String> MOTIVES = Set.of("pressure", "solidarity");

  private Backdrops() {}

  /** "With the help of Oman": by whose leave, not with whom. */
  static boolean isMeans(Words words, Phrase phrase) {
    return phrase.governor().equals("of") && isManner(words, phrase, MEANS);
  }

  /** "Under pressure from Oman", "in solidarity with Oman". */
  static boolean isMotive(Words words, Phrase phrase) {
    return !phrase.isFree() && isManner(words, phrase, MOTIVES);
  }

  private static boolean isManner(Words words, Phrase phrase, Set<String> nouns) {
    int noun = words.before(phrase.from() - 1);
    if (!words.has(noun) || !nouns.contains(words.token(noun).key())) {
      return false;
    }
    int before = noun - 1;
    while (words.tag(before) == Tag.DETERMINER || words.tag(before) == Tag.ADJECTIVE) {
      before--;
    }
    return words.tag(before) == Tag.PREPOSITION;
  }
}
