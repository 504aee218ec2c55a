package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.PairFilter;

/** What a network is made of, and which searches find it. */
public enum Knot {
  /** Sides of pairs, tied where articles report an interaction of the two. */
  COUNTRIES("countries", Facet.DYAD),
  /** Actors, tied where articles name both. */
  ACTORS("actors", Facet.ACTOR);

  private final String parameter;
  private final Facet facet;

  Knot(String parameter, Facet facet) {
    this.parameter = parameter;
    this.facet = facet;
  }

  public String parameter() {
    return parameter;
  }

  /** The articles that tell of one of them, whatever else of its kind is asked for as "any". */
  Criteria search(Criteria criteria, String value) {
    return criteria.only(facet, filter(value));
  }

  /** The same as a filter that counts the same articles and narrows the network. */
  Criteria narrowed(Criteria criteria, String value) {
    return demanding(criteria, filter(value));
  }

  /** The articles that tie two of them. */
  Criteria search(Criteria criteria, String one, String other) {
    return this == COUNTRIES
        ? criteria.only(facet, one + "-" + other)
        : demanding(criteria, one, other);
  }

  private String filter(String value) {
    return this == COUNTRIES ? value + "-" + PairFilter.ANYONE : value;
  }

  private Criteria demanding(Criteria criteria, String... values) {
    Choice own = criteria.choice(facet);
    List<String> all = new ArrayList<>(own.all());
    all.addAll(Arrays.asList(values));
    return criteria.with(facet, new Choice(List.of(), all, own.none(), false));
  }

  public static Optional<Knot> find(String parameter) {
    return Arrays.stream(values()).filter(k -> k.parameter.equals(parameter)).findFirst();
  }
}
