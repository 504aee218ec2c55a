package org.chancery.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search for what was first indexed in a time.
 *
 * @param after exclusive
 * @param until inclusive; absent for all that is there by now
 */
public record Since(Criteria criteria, Instant after, @Nullable Instant until) {

  public Since(Criteria criteria, Instant after) {
    this(criteria, after, null);
  }

  Since counting(Count what) {
    return new Since(criteria.counting(what), after, until);
  }
}
