package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** What it is to end something: a meeting that is over was held, what is broken off is not. */
final class Endings {

  private static final Set<String> FINISHING = Set.of("conclude", "wrap", "finish", "round");

  private static final Set<String> VISITS =
      WordList.of("visit visits trip trips tour tours stay stopover");

  private static final Set<String> MEETINGS =
      WordList.of("summit summits meeting meetings conference session audience");

  private static final Set<String> TALKS =
      WordList.of("talks negotiations consultations discussions");

  private static final Set<String> SPANS =
      WordList.of("day days hour hours week weeks round rounds");

  private Endings() {}

  /** A meeting or visit that came to its end: who ended it took part. */
  static @Nullable Event meeting(
      Words words, Term stop, Predicate predicate, EventTime time, int limit) {
    boolean finishes = FINISHING.contains(stop.word()) || cutsShort(words, stop, predicate, limit);
    if (!finishes && !stop.word().equals("end")) {
      return null;
    }
    boolean own = finishes;
    for (int i = predicate.end(); i < limit && !endsObject(words, i); i++) {
      String key = words.token(i).key();
      own |= OwnWarRule.OWNERS.contains(key) || words.tag(i) == Tag.NUMBER;
      boolean visit = VISITS.contains(key);
      if (visit || MEETINGS.contains(key) || (own && TALKS.contains(key))) {
        return new Event(EventRoot.CONSULT, !visit, time, predicate.negated(), .7);
      }
    }
    return null;
  }

  /** "Cut short her visit", "cut her visit short": whoever does so has been there. */
  private static boolean cutsShort(Words words, Term stop, Predicate predicate, int limit) {
    for (int i = predicate.end(); stop.word().equals("cut") && i < limit; i++) {
      if (words.is(i, "short")) {
        return true;
      }
    }
    return false;
  }

  /** "Left the meeting": whoever leaves it was there. */
  static boolean isMeeting(Words words, int from, int limit) {
    for (int i = from; i < limit && words.tag(i) != Tag.PREPOSITION; i++) {
      if (MEETINGS.contains(words.token(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** "Two days of talks": what lasted so long stands after "of". */
  private static boolean endsObject(Words words, int i) {
    boolean lasting = words.is(i, "of") && SPANS.contains(words.token(i - 1).key());
    return words.tag(i) == Tag.PREPOSITION && !lasting;
  }

  /** Ended hostility is a concession, ended cooperation a sanction; what is finished is neither. */
  static @Nullable Event of(Words words, Term stop, Predicate predicate, Event stopped, int limit) {
    if (FINISHING.contains(stop.word())) {
      return null;
    }
    boolean later =
        stopped.root() == EventRoot.CONSULT
            && Wording.putsOffVisit(words, stop, predicate.end(), limit);
    return stopped.with(later ? EventRoot.REJECT : opposite(stopped.root()));
  }

  private static EventRoot opposite(EventRoot root) {
    return switch (root) {
      case SANCTION, COERCE, PROTEST, REJECT, CONCEDE, THREATEN, REQUEST, ACCUSE ->
          EventRoot.CONCEDE;
      case ASSAULT, MOBILIZE -> EventRoot.RETREAT;
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, RETREAT -> EventRoot.SANCTION;
    };
  }
}
