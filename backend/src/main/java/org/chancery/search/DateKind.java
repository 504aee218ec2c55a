package org.chancery.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Which date is meant: the article's own, or that of the events it tells of. */
public enum DateKind {
  PUBLISHED("published"),
  EVENT("event");

  private final String parameter;

  DateKind(String parameter) {
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  /** The days that are asked for already. */
  public Days asked(Criteria criteria) {
    return this == EVENT ? criteria.events() : new Days(criteria.from(), criteria.to());
  }

  /** The same search of these days alone. */
  public Criteria within(Criteria criteria, Days days) {
    return this == EVENT ? criteria.happening(days) : criteria.between(days.from(), days.to());
  }

  /** The same search of those of its days that lie between two. */
  public Criteria narrowed(Criteria criteria, LocalDate first, LocalDate last) {
    return within(criteria, asked(criteria).between(first, last));
  }

  public static Optional<DateKind> find(String parameter) {
    return Arrays.stream(values()).filter(k -> k.parameter.equals(parameter)).findFirst();
  }
}
