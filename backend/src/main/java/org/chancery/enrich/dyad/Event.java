package org.chancery.enrich.dyad;

import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;

/**
 * What a predicate or noun says happens.
 *
 * @param mutual whether sides that share it both do it
 * @param weight how sure the lexicon is, 0 to 1
 */
record Event(EventRoot root, boolean mutual, EventTime time, boolean negated, double weight) {

  Event possible() {
    return new Event(root, mutual, EventTime.MAY, negated, weight);
  }

  /** As if nothing negated it. */
  Event settled() {
    return new Event(root, mutual, time, false, weight);
  }

  Event at(EventTime other) {
    return other == time ? this : new Event(root, mutual, other, negated, weight);
  }

  Event with(EventRoot other) {
    return new Event(other, false, time, negated, weight);
  }
}
