package org.chancery.enrich.dyad;

import java.util.List;

/** Who says that something was done, and who denies it. */
record Told(List<Party> claimedBy, List<Party> deniedBy) {

  Told {
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
  }

  static Told claimed(List<Phrase> speakers) {
    return new Told(parties(speakers), List.of());
  }

  static Told denied(List<Phrase> speakers) {
    return new Told(List.of(), parties(speakers));
  }

  private static List<Party> parties(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::party).toList();
  }
}
