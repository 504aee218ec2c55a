package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.search.Days;
import org.chancery.search.Facet;
import org.jspecify.annotations.Nullable;

/**
 * One interaction between two sides.
 *
 * @param first the day on which it began, where that is known
 * @param last the day on which it ended
 */
record Act(
    String source,
    String target,
    String event,
    String quad,
    String time,
    Set<String> sectors,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

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

  /** Whether it lies in days that are asked for; an act without a date lies in none. */
  boolean liesIn(Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return (from == null || (first != null && !first.isBefore(from)))
        && (to == null || (last != null && !last.isAfter(to)));
  }

  /** Whether this act, told on a day, is what one chosen value of a facet asks for. */
  boolean meets(Facet facet, String value, @Nullable LocalDate day) {
    return facet == Facet.DYAD
        ? Pairs.actIsAskedFor(value, source, target, day)
        : values(facet).contains(value);
  }
}
