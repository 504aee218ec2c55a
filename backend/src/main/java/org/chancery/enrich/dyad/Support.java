package org.chancery.enrich.dyad;

import java.util.Set;

/** Tells troops that are sent to help a state from troops that are sent against one. */
final class Support {

  private static final Set<String> SENDING = Set.of("send", "dispatch", "rush", "fly");

  private Support() {}

  /** "Sent troops to Russia", unless the purpose given after the receiver is to fight it. */
  static boolean isFor(Words words, Predicate predicate, int limit) {
    boolean sends =
        !predicate.terms().isEmpty() && SENDING.contains(predicate.terms().getFirst().word());
    int receiver = sends ? receiver(words, predicate.end(), limit) : -1;
    Party party = receiver < 0 ? null : words.party(receiver);
    if (party == null) {
      return false;
    }
    for (int i = party.to(); i < words.to() && words.tag(i) != Tag.BREAK; i++) {
      if (words.tag(i) == Tag.TO && words.is(i + 1, "fight")) {
        return !isAgainst(words, i + 1, party);
      }
    }
    return true;
  }

  /**
   * The first party, if "to" governs it and it is no adjective as in "the Syrian border"; or -1.
   */
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
    for (int i = verb + 1; i < Math.min(words.to(), verb + 4); i++) {
      Party other = words.party(i);
      if (other != null) {
        return other.side().equals(receiver.side());
      }
    }
    return false;
  }
}
