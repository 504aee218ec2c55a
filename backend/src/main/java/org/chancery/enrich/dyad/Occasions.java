package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Meetings and papers that bear the name of an organisation. */
final class Occasions {

  private static final Set<String> OCCASIONS =
      WordList.of(
          """
          summit summits meeting meetings session sessions forum conference resolution resolutions
          charter panel panels mandate framework membership treaty convention headquarters
          sanctions debate vote day member members gathering assembly rules law seat envoy
          ambassador mission representative
          """);

  private Occasions() {}

  /** "The BRICS summit", "a resolution of the Security Council": no side that is dealt with. */
  static boolean isOne(Words words, Phrase phrase) {
    Party party = phrase.party();
    if (!party.side().startsWith("org:")) {
      return false;
    }
    int next = words.tag(party.to()) == Tag.POSSESSIVE ? party.to() + 1 : party.to();
    for (int i = next; i < Math.min(phrase.to(), next + 3); i++) {
      if (OCCASIONS.contains(words.token(i).key())) {
        return true;
      }
    }
    int noun = words.before(words.before(phrase.from()));
    return phrase.governor().equals("at")
        || (phrase.governor().equals("of")
            && words.has(noun)
            && OCCASIONS.contains(words.token(noun).key()));
  }
}
