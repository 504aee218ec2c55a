package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** "Joined Moscow's war against Kyiv", "fight alongside Russia": on whose side somebody fights. */
final class AlliedWar {

  private static final Set<String> WARS =
      WordList.of(
          """
          war invasion offensive campaign fight battle aggression
          """);

  private static final Set<String> JOINING =
      Set.of("join", "enter", "fight", "participate", "serve", "battle");

  private static final int REACH = 5;

  private AlliedWar() {}

  static boolean joins(Words words, Predicate predicate) {
    VerbForm verb = words.verb(predicate.innermost().head());
    return verb != null && JOINING.contains(verb.base()) && !predicate.innermost().passive();
  }

  /** Whose war it is, or beside whom somebody fights. */
  static boolean isAlly(Words words, Phrase phrase) {
    return phrase.governor().equals("alongside")
        || (phrase.governor().equals("for") && isFought(words, phrase.from() - 1))
        || isSide(words, phrase)
        || ownsWar(words, phrase.party());
  }

  /** "On Russia's side". */
  private static boolean isSide(Words words, Phrase phrase) {
    return phrase.governor().equals("on") && words.is(phrase.to() - 1, "side");
  }

  /** "Fight for Russia". */
  private static boolean isFought(Words words, int preposition) {
    String before = words.has(preposition - 1) ? words.token(preposition - 1).key() : "";
    return before.startsWith("fight") || before.equals("fought");
  }

  private static boolean ownsWar(Words words, Party party) {
    if (words.tag(party.to()) != Tag.POSSESSIVE) {
      return false;
    }
    for (int i = party.to() + 1; i < Math.min(words.to(), party.to() + REACH); i++) {
      if (WARS.contains(words.token(i).key())) {
        return true;
      }
      if (words.tag(i) != Tag.NOUN && words.tag(i) != Tag.ADJECTIVE && words.tag(i) != Tag.HYPHEN) {
        return false;
      }
    }
    return false;
  }

  /** Where the first party stands whose war it is, or the limit. */
  static int before(Words words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      Party party = words.party(i);
      if (party != null && ownsWar(words, party)) {
        return i;
      }
    }
    return limit;
  }
}
