package org.chancery.search.reference;

import java.util.Set;
import org.chancery.search.Facet;

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

  /** Whether this act is what one chosen value of a facet asks for. */
  boolean meets(Facet facet, String value) {
    return facet == Facet.DYAD
        ? Pairs.actIsAskedFor(value, source, target)
        : values(facet).contains(value);
  }
}
