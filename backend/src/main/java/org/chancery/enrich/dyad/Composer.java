package org.chancery.enrich.dyad;

import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of a predicate, what it governs and the nouns after it: "agreed to send aid",
 * "lifted sanctions", "cancelled talks", "will attack".
 */
final class Composer {

  private static final Set<String> RESTORING =
      Set.of("restore", "resume", "renew", "reestablish", "mend", "repair");

  private static final Set<String> WEIGHING =
      WordList.of("consider reconsider contemplate mull weigh want wish hope expect");

  private static final Set<String> REFUSING = Set.of("refuse", "decline");

  private static final Set<String> OBLIGING = Set.of("must", "should", "shall", "ought");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "would", "should", "'d", "must");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "won't");

  private final Words words;
  private final EventNouns nouns;

  Composer(EventLexicon lexicon, Words words) {
    this.words = words;
    this.nouns = new EventNouns(lexicon, words);
  }

  EventNouns nouns() {
    return nouns;
  }

  /**
   * @param limit token after the last that belongs to the predicate's objects
   */
  @Nullable Event event(Predicate predicate, int limit) {
    Event plain = untimed(predicate, limit);
    if (plain == null) {
      return null;
    }
    boolean spared = plain.negated() && plain.time() == EventTime.WILL && plain.root().quad() == 4;
    return spared ? null : future(plain, predicate);
  }

  /** "Said that it would send tanks": what a side says that it would do is announced. */
  static Event announced(Event event, Predicate predicate) {
    boolean would = "would".equals(predicate.modal()) && !predicate.is(Term.Use.PLAN);
    return would && event.time() == EventTime.MAY
        ? future(event.at(EventTime.WILL), predicate)
        : event;
  }

  static boolean obliges(Predicate predicate) {
    return predicate.modal() != null && OBLIGING.contains(predicate.modal());
  }

  private @Nullable Event untimed(Predicate predicate, int limit) {
    Term own = predicate.find(Term.Use.EVENT);
    Term stop = predicate.find(Term.Use.STOP);
    EventTime time = time(predicate);
    Event inner = predicate.inner() == null ? null : untimed(predicate.inner(), limit);
    if (inner != null && Hearsay.is(predicate)) {
      return inner.possible();
    }
    if (predicate.is(Term.Use.JUDGE)) {
      return Wording.isHarsh(words, predicate.end())
          ? new Event(EventRoot.ACCUSE, false, time, predicate.negated(), .7)
          : null;
    }
    if (predicate.is(Term.Use.THREAT)) {
      return new Event(EventRoot.THREATEN, false, time, predicate.negated(), .9);
    }
    if (inner != null && leavesUndone(predicate, own, inner)) {
      return inner.undone(predicate.negated());
    }
    if (predicate.is(Term.Use.REFUSE)) {
      return new Event(EventRoot.REJECT, false, time, predicate.negated(), .8);
    }
    if (predicate.is(Term.Use.PROMISE)) {
      if (words.is(predicate.head(), "assured") && isOf(predicate.end(), limit)) {
        return new Event(EventRoot.SUPPORT, false, time, predicate.negated(), .8);
      }
      boolean hostile = inner != null && inner.root().quad() >= 3;
      return new Event(
          hostile ? EventRoot.THREATEN : EventRoot.AGREE, false, time, predicate.negated(), .8);
    }
    if (predicate.is(Term.Use.DEMAND) && isAttempt(predicate)) {
      return inner == null ? null : inner.possible();
    }
    if (predicate.is(Term.Use.DEMAND)) {
      return new Event(EventRoot.REQUEST, false, time, predicate.negated(), .85);
    }
    Event over = stop == null ? null : Endings.meeting(words, stop, predicate, time, limit);
    if (over != null) {
      return over;
    }
    if (stop != null) {
      Event stopped = inner != null ? inner : noun(predicate, endOfObject(predicate, limit), time);
      Event ended = stopped == null ? null : Endings.of(words, stop, predicate, stopped, limit);
      if (ended != null) {
        return ended;
      }
    }
    if (own != null
        && (Wording.isEmpty(words, own, predicate.end(), limit)
            || Complements.isFigure(words, own, predicate.end(), limit))) {
      return null;
    }
    if (own != null && own.word().equals("rule") && predicate.negated()) {
      Event open = noun(predicate, limit, time);
      return open == null ? null : open.settled().possible();
    }
    if (own != null
        && own.root() == EventRoot.ASSAULT
        && (Sport.isPlay(words, own.word()) || Wording.hitsTheSea(words, predicate.end(), limit))) {
      return null;
    }
    if (Support.sendsToFight(words, predicate, limit)) {
      return new Event(EventRoot.ASSAULT, false, time, predicate.negated(), .75);
    }
    Event restored = restored(predicate, limit, time);
    if (restored != null) {
      return restored;
    }
    Event shared = own == null ? null : shared(own, predicate, limit, time);
    if (shared != null) {
      return shared;
    }
    if (own != null && own.root() != null) {
      return new Event(
          meant(Complements.root(nouns, own, own.root(), predicate.end(), limit), predicate, limit),
          own.mutual(),
          time,
          predicate.negated(),
          own.rest().isEmpty() ? .75 : .85);
    }
    if (stop != null) {
      return null;
    }
    if (inner != null && (predicate.is(Term.Use.START) || predicate.is(Term.Use.PLAN))) {
      return new Event(
          inner.root(),
          inner.mutual(),
          predicate.is(Term.Use.PLAN) && inner.time() == EventTime.DID
              ? EventTime.WILL
              : inner.time(),
          predicate.negated() || inner.negated(),
          inner.weight() * .9);
    }
    if (predicate.is(Term.Use.LIGHT)
        || predicate.is(Term.Use.START)
        || predicate.is(Term.Use.ALLOW)
        || predicate.is(Term.Use.PLAN)) {
      Event noun = noun(predicate, limit, time);
      if (noun != null) {
        EventRoot root = meant(noun.root(), predicate, limit);
        Event meant = root == noun.root() ? noun : noun.with(root);
        return isWeighed(predicate) ? meant.possible() : meant;
      }
    }
    Term light = predicate.find(Term.Use.LIGHT);
    if (light != null && light.root() != null) {
      return new Event(light.root(), light.mutual(), time, predicate.negated(), .65);
    }
    Term allow = predicate.find(Term.Use.ALLOW);
    return allow == null
        ? null
        : new Event(EventRoot.CONCEDE, false, time, predicate.negated(), .6);
  }

  /** "Ended a rift, after talks in Oslo": what follows the comma was not ended. */
  private int endOfObject(Predicate predicate, int limit) {
    for (int i = predicate.end(); i < limit; i++) {
      if (words.tag(i) == Tag.COMMA && words.tag(i + 1) == Tag.PREPOSITION) {
        return i;
      }
    }
    return limit;
  }

  /** Troops that go where they are wanted are help. */
  private EventRoot meant(EventRoot root, Predicate predicate, int limit) {
    return root == EventRoot.MOBILIZE && Support.isFor(words, predicate, limit)
        ? EventRoot.AID
        : root;
  }

  /** "Refused to attack": whoever is spared is not rejected. */
  private boolean leavesUndone(Predicate predicate, @Nullable Term own, Event inner) {
    boolean refuses =
        predicate.is(Term.Use.REFUSE) || (own != null && REFUSING.contains(own.word()));
    boolean hostile =
        inner.root().quad() >= 3
            && inner.root() != EventRoot.MOBILIZE
            && !AlliedWar.joins(words, predicate);
    return predicate.is(Term.Use.AVOID) || (refuses && hostile);
  }

  /** "Sought to replace it". */
  private static boolean isAttempt(Predicate predicate) {
    return predicate.inner() != null && predicate.terms().getFirst().word().equals("seek");
  }

  private boolean isOf(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (words.is(i, "of")) {
        return true;
      }
    }
    return false;
  }

  /** "Weighs arms for Ukraine": neither done nor decided. */
  private static boolean isWeighed(Predicate predicate) {
    Term plan = predicate.find(Term.Use.PLAN);
    return plan != null && WEIGHING.contains(plan.word());
  }

  /** "Held exercises": a verb that may be empty is so before what two sides share. */
  private @Nullable Event shared(Term own, Predicate predicate, int limit, EventTime time) {
    boolean light =
        own.root() != EventRoot.AGREE
            && own.rest().isEmpty()
            && predicate.is(Term.Use.LIGHT)
            && !predicate.passive();
    Event noun = light ? noun(predicate, limit, time) : null;
    return noun != null && noun.mutual() && noun.root().quad() <= 2 ? noun : null;
  }

  /** Ties that are restored are agreed on by both, whatever the verb means otherwise. */
  private @Nullable Event restored(Predicate predicate, int limit, EventTime time) {
    boolean restores =
        !predicate.terms().isEmpty() && RESTORING.contains(predicate.terms().getFirst().word());
    Event noun = restores && predicate.inner() == null ? noun(predicate, limit, time) : null;
    return noun != null && noun.mutual() && noun.root() == EventRoot.SUPPORT
        ? new Event(EventRoot.AGREE, true, time, predicate.negated(), .8)
        : null;
  }

  /** The first noun that names an event, among the objects; of a passive, in its subject. */
  private @Nullable Event noun(Predicate predicate, int limit, EventTime time) {
    int end = Support.sends(predicate) ? AlliedWar.before(words, predicate.to(), limit) : limit;
    Event after = nouns.first(predicate.end(), end, time, predicate.negated());
    if (after == null && predicate.passive() && end == limit) {
      return nouns.first(
          Math.max(words.from(), predicate.from() - 12),
          predicate.from(),
          time,
          predicate.negated());
    }
    int pronoun =
        after == null && !predicate.passive() && predicate.inner() == null
            ? ObjectRelative.pronoun(words, predicate.from())
            : -1;
    return pronoun < 0
        ? after
        : nouns.first(Math.max(words.from(), pronoun - 3), pronoun, time, predicate.negated());
  }

  /** A deed that is announced is a promise or a threat; a refusal is one whatever its tense. */
  private static Event future(Event event, Predicate predicate) {
    boolean refuses = predicate.negated() && predicate.modal() != null;
    if (refuses && event.root().quad() <= 2) {
      return new Event(EventRoot.REJECT, false, event.time(), false, event.weight());
    }
    if (event.time() == EventTime.WILL && event.root().quad() == 2) {
      return new Event(
          EventRoot.AGREE, event.mutual(), event.time(), event.negated(), event.weight());
    }
    if (event.time() == EventTime.WILL && event.root().quad() == 4) {
      return new Event(
          EventRoot.THREATEN, event.mutual(), event.time(), event.negated(), event.weight());
    }
    return event;
  }

  private static EventTime time(Predicate predicate) {
    String modal = predicate.modal();
    if (modal != null && FUTURE.contains(modal)) {
      return EventTime.WILL;
    }
    if (modal != null && POSSIBLE.contains(modal)) {
      return modal.equals("would") && predicate.negated() ? EventTime.WILL : EventTime.MAY;
    }
    return predicate.pluperfect() ? EventTime.BACKGROUND : EventTime.DID;
  }
}
