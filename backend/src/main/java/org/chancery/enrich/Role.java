package org.chancery.enrich;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office and when it was held; an absent bound is open.
 *
 * @param country the state it is an office of
 * @param from first day
 * @param to last day
 */
public record Role(
    String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public boolean isHeldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
