package org.chancery.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that are asked for, both inclusive.
 *
 * @param from absent where there is no first day
 * @param to absent where there is no last day
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

  public static final Days ANY = new Days(null, null);

  public Days {
    if (from != null && to != null && to.isBefore(from)) {
      throw new BadQuery("The range ends (" + to + ") before it begins (" + from + ").", -1);
    }
  }

  public boolean isEmpty() {
    return from == null && to == null;
  }

  /** Those of them that lie between two days. */
  public Days between(LocalDate first, LocalDate last) {
    return new Days(
        from == null || from.isBefore(first) ? first : from,
        to == null || to.isAfter(last) ? last : to);
  }
}
