package org.chancery.search;

import java.util.Arrays;
import java.util.Optional;

/** The order of hits; ties are broken by id. */
public enum Sort {
  RELEVANCE("relevance"),

  /** By relevance, and of articles that are about as relevant the newer ones first. */
  FRESH("fresh"),
  OLDEST("date"),
  NEWEST("-date");

  private final String parameter;

  Sort(String parameter) {
    this.parameter = parameter;
  }

  /** Whether it needs words to order by. */
  boolean isByScore() {
    return this == RELEVANCE || this == FRESH;
  }

  public String parameter() {
    return parameter;
  }

  public static Optional<Sort> find(String parameter) {
    return Arrays.stream(values()).filter(s -> s.parameter.equals(parameter)).findFirst();
  }
}
