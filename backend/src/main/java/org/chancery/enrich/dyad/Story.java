package org.chancery.enrich.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;

/** What one sentence leaves open and another of the same text tells. */
final class Story {

  private static final Set<EventRoot> HOSTILE =
      Set.of(EventRoot.ASSAULT, EventRoot.COERCE, EventRoot.THREATEN);

  private Story() {}

  static List<Coded> settle(List<Coded> told) {
    List<Coded> settled = new ArrayList<>(told.size());
    for (Coded one : told) {
      Event event = one.finding().event();
      if (isMeetingOfTheDay(one, told)) {
        settled.add(one.as(event.at(EventTime.DID)));
      } else if (isHelp(one, told)) {
        settled.add(one.as(event.with(EventRoot.AID)));
      } else {
        settled.add(one);
      }
    }
    return settled;
  }

  /** "The meeting between Lavrov and Kim", where another sentence says that they met. */
  private static boolean isMeetingOfTheDay(Coded one, List<Coded> told) {
    Event event = one.finding().event();
    return event.root() == EventRoot.CONSULT
        && event.time() == EventTime.BACKGROUND
        && one.when() == null
        && Timing.TENSELESS.contains(one.finding().rule())
        && told.stream()
            .anyMatch(other ->
                is(other, EventRoot.CONSULT)
                    && other.finding().event().time() == EventTime.DID
                    && (one.isOfSameSides(other) || one.isOfOppositeSides(other)));
  }

  /** "Korean troops stationed in Russia", where other sentences tell of help or agreement alone. */
  private static boolean isHelp(Coded one, List<Coded> told) {
    return one.finding().rule().equals("passive-place")
        && one.finding().event().root() == EventRoot.MOBILIZE
        && told.stream().anyMatch(other -> isFriendly(one, other))
        && told.stream()
            .noneMatch(other ->
                HOSTILE.contains(other.finding().event().root()) && one.isOfSameSides(other));
  }

  /** Help comes from who sends the troops; what both agree on may stand in either direction. */
  private static boolean isFriendly(Coded one, Coded other) {
    boolean shared = is(other, EventRoot.AGREE) || is(other, EventRoot.COOPERATE);
    return (is(other, EventRoot.AID) && one.isOfSameSides(other))
        || (shared && (one.isOfSameSides(other) || one.isOfOppositeSides(other)));
  }

  private static boolean is(Coded coded, EventRoot root) {
    return coded.finding().event().root() == root && !coded.finding().event().negated();
  }
}
