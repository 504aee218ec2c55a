package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Tells troops that are sent to help a state from troops that are sent against one. */
final class Support {

  private static final Set<String> SENDING = Set.of("send", "dispatch", "rush", "fly");

  private static final Set<String> PURPOSES =
      WordList.of(
          """
          fight support help assist aid defend back reinforce join train protect bolster relieve
          secure
          """);

  private Support() {}

  /** "Sent troops to Russia to fight in its war": a receiver, and then a purpose. */
  static boolean isFor(Words words, Predicate predicate, int limit) {
    boolean sends =
        !predicate.terms().isEmpty() && SENDING.contains(predicate.terms().getFirst().word());
    int receiver = sends ? receiver(words, predicate.end(), limit) : -1;
    Party party = receiver < 0 ? null : words.party(receiver);
    if (party == null) {
      return false;
    }
    for (int i = party.to(); i + 1 < words.to(); i++) {
      if (words.tag(i) == Tag.TO && PURPOSES.contains(words.token(words.skip(i + 1)).key())) {
        return !isAgainst(words, i + 1, party);
      }
      if (words.is(i, "in") && (words.is(i + 1, "support") || words.is(i + 1, "aid"))) {
        return true;
      }
      if (words.tag(i) == Tag.BREAK) {
        return false;
      }
    }
    return false;
  }

  /** The first party that "to" governs and that no border follows, or -1. */
  private static int receiver(Words words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      Party party = words.party(i);
      if (party != null) {
        boolean to = words.tag(words.before(i)) == Tag.TO;
        return to && party.form() != Party.Form.ADJECTIVE ? i : -1;
      }
    }
    return -1;
  }

  /** "Sent troops to Georgia to fight the Georgian army". */
  private static boolean isAgainst(Words words, int verb, Party receiver) {
    boolean fights = words.is(verb, "fight");
    for (int i = verb + 1; fights && i < Math.min(words.to(), verb + 4); i++) {
      Party other = words.party(i);
      if (other != null) {
        return other.side().equals(receiver.side());
      }
    }
    return false;
  }
}
