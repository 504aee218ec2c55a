package org.chancery.enrich.dyad;

import java.util.List;

/** One source and one target of one event, as a rule found them. */
record Finding(
    Party source,
    Party target,
    Event event,
    List<Party> claimedBy,
    List<Party> deniedBy,
    String rule,
    double confidence) {

  Finding {
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
  }

  /** What the outlet itself tells. */
  static Finding told(Party source, Party target, Event event, String rule, double confidence) {
    return new Finding(source, target, event, List.of(), List.of(), rule, confidence);
  }

  Finding as(Event other) {
    return new Finding(source, target, other, claimedBy, deniedBy, rule, confidence);
  }

  Finding deniedBy(List<Party> deniers) {
    return new Finding(source, target, event, claimedBy, deniers, rule, confidence);
  }
}
