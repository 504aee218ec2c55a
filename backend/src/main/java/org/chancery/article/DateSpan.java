package org.chancery.article;

import java.time.LocalDate;

/**
 * The days, both inclusive, in which an event lies.
 *
 * @param precision how far apart they may be
 */
public record DateSpan(LocalDate from, LocalDate to, Precision precision) {

  public DateSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " lies before " + from);
    }
  }
}
