package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Tells troops that are sent to help a state from troops that are sent against one. */
final class Support {

  private static final Set<String> SENDING = Set.of("send", "dispatch", "rush", "fly");

  private static final Set<String> PLACING =
      Set.of("deploy", "station", "mobilise", "mobilize", "commit");

  private static final Set<String> HELPING =
      WordList.of(
          """
          support assist aid help defend protect reinforce back bolster rescue save guard
          """);

  /** "To assist Russia's war effort": how far the helped side may stand from the verb. */
  private static final int REACH = 6;

  private Support() {}

  static boolean sends(Predicate predicate) {
    return is(predicate, SENDING);
  }

  /** "Sent its army to fight Peru": whom it fights is named first. */
  static boolean sendsToFight(Words words, Predicate predicate, int limit) {
    for (int i = predicate.to(); sends(predicate) && i < limit; i++) {
      if (words.party(i) != null) {
        return false;
      }
      if (words.tag(i) == Tag.TO) {
        Party party = words.party(i + 2);
        return (words.is(i + 1, "fight") || words.is(i + 1, "attack")) && party != null;
      }
    }
    return false;
  }

  /** Whether it moves troops, which then are where they act. */
  static boolean moves(Predicate predicate) {
    return is(predicate, SENDING) || is(predicate, PLACING);
  }

  private static boolean is(Predicate predicate, Set<String> verbs) {
    return !predicate.terms().isEmpty() && verbs.contains(predicate.terms().getFirst().word());
  }

  /** "Sent troops to Russia", unless to fight it; "deployed troops to assist Russia". */
  static boolean isFor(Words words, Predicate predicate, int limit) {
    if (sends(predicate)) {
      return isSentTo(words, predicate, limit) || helps(words, predicate);
    }
    return is(predicate, PLACING) && helps(words, predicate);
  }

  private static boolean isSentTo(Words words, Predicate predicate, int limit) {
    int receiver = receiver(words, predicate.end(), limit);
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

  /** Whether the purpose is to help the first side that is named after the verb. */
  private static boolean helps(Words words, Predicate predicate) {
    @Nullable Party first = null;
    for (int i = predicate.to(); i < words.to() && words.tag(i) != Tag.BREAK; i++) {
      boolean purpose = isPurpose(words, i);
      Party named = words.party(i);
      if (purpose) {
        return isHelped(words, i, first);
      }
      first = first == null ? named : first;
    }
    return false;
  }

  /** The last word of "to assist", "in support of" or "alongside". */
  private static boolean isPurpose(Words words, int i) {
    return (words.tag(words.before(i)) == Tag.TO && HELPING.contains(words.token(i).key()))
        || (words.is(i, "of")
            && words.is(i - 2, "in")
            && (words.is(i - 1, "support") || words.is(i - 1, "aid") || words.is(i - 1, "defence")))
        || words.is(i, "alongside");
  }

  private static boolean isHelped(Words words, int purpose, @Nullable Party first) {
    for (int i = purpose + 1; i < Math.min(words.to(), purpose + REACH); i++) {
      Party helped = words.party(i);
      if (helped != null) {
        return first == null || helped.side().equals(first.side());
      }
      if (words.tag(i).isVerbal() || words.tag(i) == Tag.COMMA || words.tag(i).isBoundary()) {
        return false;
      }
      if (words.is(i, "it") || words.is(i, "them")) {
        return first != null;
      }
    }
    return false;
  }
}
