package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.WordList;

/** Verbs whose object decides which event they name. */
final class Complements {

  private static final Set<String> LETTERS =
      Set.of("letter", "letters", "message", "messages", "invitation", "greetings");

  private static final Set<String> SPEECHES =
      WordList.of(
          """
          speech address lecture remarks verdict flag medal interview dinner reception answer
          reason reasons details evidence
          """);

  private static final Set<String> FIGURES =
      Set.of("tone", "note", "chord", "balance", "pose", "deal", "agreement", "bargain");

  private static final Set<String> WEAPONS =
      WordList.of(
          """
          weapons arms munitions ammunition shells missiles rockets drones tanks artillery guns
          rifles medicine aid supplies jets aircraft helicopters howitzers launchers interceptors
          """);

  private static final Set<String> PLANS =
      WordList.of(
          """
          bid bids plan plans package proposal proposals resolution statement communique deal
          membership accession aid funds funding loan vote motion decision initiative
          """);

  private static final Set<String> ENVOYS =
      Set.of("ambassador", "ambassadors", "envoy", "envoys", "diplomats", "consul");

  private static final Set<String> HANDING =
      Set.of("deliver", "hand", "give", "bring", "pass", "send", "convey");

  private static final int NEAR = 8;

  private Complements() {}

  /** Whether the verb is only a figure of speech here: "struck a softer tone", "gave a speech". */
  static boolean isFigure(Words words, Term term, int from, int limit) {
    return switch (term.word()) {
      case "strike" -> has(words, FIGURES, from, Math.min(limit, from + 4));
      case "deliver", "give" -> has(words, SPEECHES, from, Math.min(limit, from + 4));
      case "treat" -> isAs(words, from, limit);
      default -> false;
    };
  }

  /** What the verb means with its object, else the root that it has by itself. */
  static EventRoot root(EventNouns nouns, Term term, EventRoot root, int from, int limit) {
    Words words = nouns.words();
    if (HANDING.contains(term.word())) {
      if (has(words, LETTERS, from, Math.min(limit, from + NEAR))) {
        return EventRoot.CONSULT;
      }
      boolean arms = root == EventRoot.COOPERATE && hasGift(words, from, limit);
      return arms ? EventRoot.AID : root;
    }
    return switch (term.word()) {
      case "tell" -> orders(words, from, limit) ? EventRoot.REQUEST : root;
      case "leave" ->
          (words.party(from) != null && isFor(words, from)) || Endings.isMeeting(words, from, limit)
              ? EventRoot.CONSULT
              : root;
      case "ship", "transfer" ->
          has(words, WEAPONS, from, Math.min(limit, from + NEAR)) ? EventRoot.AID : root;
      case "withdraw" ->
          has(words, ENVOYS, from, Math.min(limit, from + 4)) ? EventRoot.SANCTION : root;
      case "block" ->
          has(words, PLANS, from, Math.min(limit, from + NEAR)) ? EventRoot.REJECT : root;
      case "trade", "exchange", "swap" -> Exchanges.root(nouns, root, from, limit);
      default -> root;
    };
  }

  /** Whether arms or supplies are named. */
  static boolean hasGift(Words words, int from, int to) {
    return has(words, WEAPONS, from, to);
  }

  /** "Told the envoy to leave". */
  private static boolean orders(Words words, int from, int limit) {
    for (int i = from; i < limit && words.tag(i) != Tag.COMMA && !words.tag(i).isBoundary(); i++) {
      if (words.tag(i) == Tag.TO && words.tag(words.skip(i + 1)).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** "Left Seoul for Manila". */
  private static boolean isFor(Words words, int from) {
    Party party = words.party(from);
    return party != null && words.is(party.to(), "for") && words.party(party.to() + 1) != null;
  }

  private static boolean isAs(Words words, int from, int limit) {
    return words.is(limit, "as") || has(words, Set.of("as"), from, limit);
  }

  private static boolean has(Words words, Set<String> keys, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.has(i) && keys.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }
}
