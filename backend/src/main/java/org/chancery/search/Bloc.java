package org.chancery.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of states, asked for as {@code bloc:EU}: any state that was its member on the day of an
 * article. Who was suspended is a member still.
 *
 * @param code such as {@code EU}
 * @param name as news call it
 * @param memberships by their beginning
 */
public record Bloc(String code, String name, List<Membership> memberships) {

  static final String PREFIX = "bloc:";

  private static final Comparator<Membership> BY_BEGINNING =
      Comparator.comparing(Membership::from).thenComparing(Membership::country);

  /**
   * A state's time in a bloc.
   *
   * @param to the last day; absent of those who are members by now
   */
  public record Membership(String country, LocalDate from, @Nullable LocalDate to) {

    boolean isOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  public Bloc {
    memberships = memberships.stream().sorted(BY_BEGINNING).toList();
  }

  /** How a filter names it. */
  public String value() {
    return PREFIX + code;
  }

  List<String> membersOn(LocalDate day) {
    return memberships.stream().filter(m -> m.isOn(day)).map(Membership::country).toList();
  }

  /** Members by now. */
  public List<String> members() {
    return memberships.stream().filter(m -> m.to() == null).map(Membership::country).toList();
  }
}
