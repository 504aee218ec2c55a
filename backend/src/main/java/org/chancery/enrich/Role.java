package org.chancery.enrich;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office and when it was held; an absent bound is open.
 *
 * @param country the state it is an office of
 * @param from first day, as exactly as it is known: 2012, 2012-11 or 2012-11-06
 * @param to last day, likewise
 */
public record Role(
    String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String from,
    @Nullable String to) {

  static final Comparator<Role> OLDEST_FIRST =
      Comparator.comparing(Role::from, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

  public Role {
    check(from);
    check(to);
  }

  private static void check(@Nullable String date) {
    if (date != null && Term.earliest(date) == null) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date; write 2012, 2012-11 or 2012-11-06.");
    }
  }

  public Term term() {
    return new Term(Objects.toString(from, ""), Objects.toString(to, ""));
  }

  public boolean isHeldOn(LocalDate day) {
    String text = day.toString();
    return (from == null || text.compareTo(from) >= 0)
        && (to == null || text.compareTo(to) <= 0 || text.startsWith(to));
  }

  /** Whether both are one office of the same days, however exactly these are written. */
  public boolean isSameAs(Role other) {
    return name.equals(other.name)
        && Objects.equals(country, other.country)
        && Objects.equals(sector, other.sector)
        && Objects.equals(term().firstDay(), other.term().firstDay())
        && Objects.equals(term().lastDay(), other.term().lastDay());
  }

  /** Whether both are one office, surely held on one day. */
  public boolean overlaps(Role other) {
    return name.equalsIgnoreCase(other.name)
        && Objects.equals(country, other.country)
        && term().overlaps(other.term());
  }
}
