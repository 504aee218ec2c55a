package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** What the words after a verb make of it. */
final class Wording {

  private static final Set<String> PAPERS =
      WordList.of(
          """
          statement statements report reports details figures photos footage video remarks
          comments data image images interview article communique reporters journalists
          """);

  private static final Set<String> HARSH =
      WordList.of(
          """
          provocation provocations provocative threat aggression aggressor violation illegal
          unacceptable absurd groundless terrorist terrorism genocide crime criminal barbaric
          unjustified reckless irresponsible dangerous outrageous hypocritical hostile
          destabilising destabilizing enemy lies lie shameful disgrace regrettable blackmail
          evil occupier occupation imperialist puppet mistake
          """);

  private static final Set<String> UNCHANGED = Set.of("open", "intact", "unchanged", "untouched");

  private static final Set<String> PUTTING_OFF = Set.of("postpone", "put", "delay");

  private static final Set<String> VISITS =
      Set.of("visit", "visits", "trip", "trips", "meeting", "summit", "tour", "audience");

  private static final Set<String> SEAS = Set.of("sea", "ocean", "waters", "pacific", "atlantic");

  private static final int NEAR = 12;

  private Wording() {}

  /** "Called it a provocation". */
  static boolean isHarsh(Words words, int from) {
    return isHarsh(words, from, words.to());
  }

  static boolean isHarsh(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (HARSH.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether its object leaves nothing of the event that a verb names. */
  static boolean isEmpty(Words words, Term term, int from, int limit) {
    return isAnnouncement(words, from, limit)
        || (term.word().equals("leave") && leavesUnchanged(words, from, limit));
  }

  /** "Put off a visit": one side will not see the other yet. To cancel it is a sanction. */
  static boolean putsOffVisit(Words words, Term stop, int from, int limit) {
    for (int i = from; PUTTING_OFF.contains(stop.word()) && i < limit; i++) {
      if (VISITS.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** "Fired two missiles into the sea": at nobody. */
  static boolean hitsTheSea(Words words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (words.is(i, "into") && SEAS.contains(words.has(i + 2) ? words.token(i + 2).key() : "")) {
        return true;
      }
    }
    return false;
  }

  /** "Released a statement" tells nothing of what the statement says. */
  private static boolean isAnnouncement(Words words, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 5); i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.PREPOSITION || tag == Tag.TO || tag == Tag.PARTY) {
        return false;
      }
      if (PAPERS.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** "Leaves alliances as they are", "left the door open": nobody goes away. */
  private static boolean leavesUnchanged(Words words, int from, int limit) {
    for (int i = from; i < Math.min(words.to(), Math.min(limit, from + NEAR) + 2); i++) {
      boolean as = words.is(i, "as") && words.tag(i + 1) == Tag.PRONOUN;
      if (as || UNCHANGED.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }
}
