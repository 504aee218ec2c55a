package org.chancery.enrich.dyad;

import org.jspecify.annotations.Nullable;

/** One source and one target of one event, as a rule found them. */
record Finding(
    Party source,
    Party target,
    Event event,
    @Nullable Party claimedBy,
    @Nullable Party deniedBy,
    String rule,
    double confidence) {

  Finding as(Event other) {
    return new Finding(source, target, other, claimedBy, deniedBy, rule, confidence);
  }

  Finding deniedBy(Party denier) {
    return new Finding(source, target, event, claimedBy, denier, rule, confidence);
  }
}
