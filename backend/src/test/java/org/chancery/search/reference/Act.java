package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.search.Facet;
import org.jspecify.annotations.Nullable;

/** One interaction between two sides. */
record Act(
    String source, String target, String event, String quad, String time, Set<String> sectors) {

  String key() {
    return Pairs.key(source, target);
  }

  Set<String> values(Facet facet) {
    return switch (facet) {
      case DYAD -> Set.of(key());
      case EVENT -> Set.of(event);
      case QUAD -> Set.of(quad);
      case TIME -> Set.of(time);
      case SECTOR -> sectors;
      default -> throw new IllegalArgumentException(facet + " is nothing that an act has");
    };
  }

  /** Whether this act, told on a day, is what one chosen value of a facet asks for. */
  boolean meets(Facet facet, String value, @Nullable LocalDate day) {
    return facet == Facet.DYAD
        ? Pairs.actIsAskedFor(value, source, target, day)
        : values(facet).contains(value);
  }
}
