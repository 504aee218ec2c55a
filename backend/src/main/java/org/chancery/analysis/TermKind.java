package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.PairFilter;
import org.jspecify.annotations.Nullable;

/** What may tell a result set from the rest, and which searches find it. */
public enum TermKind {
  WORDS("words", null),
  /** Actors that articles name. */
  ACTORS("actors", Facet.ACTOR),
  /** Countries that articles name. */
  COUNTRIES("countries", Facet.COUNTRY);

  private final String parameter;
  private final @Nullable Facet facet;

  TermKind(String parameter, @Nullable Facet facet) {
    this.parameter = parameter;
    this.facet = facet;
  }

  public String parameter() {
    return parameter;
  }

  /** Absent for words. */
  Optional<Facet> facet() {
    return Optional.ofNullable(facet);
  }

  /** The same search with one of them besides. */
  Criteria demanding(Criteria criteria, String value) {
    if (facet == null) {
      return criteria.withWord(value);
    }
    Choice own = criteria.choice(facet);
    List<String> all = new ArrayList<>(own.all());
    all.add(value);
    return criteria.with(facet, new Choice(own.any(), all, own.none(), own.missing()));
  }

  /** Values that a search asks for by itself; that its articles have them says nothing. */
  List<String> asked(Criteria criteria) {
    List<String> asked = new ArrayList<>();
    if (facet != null) {
      asked.addAll(wanted(criteria.choice(facet)));
    }
    if (facet == Facet.COUNTRY) {
      wanted(criteria.choice(Facet.DYAD)).stream()
          .flatMap(pair -> PairFilter.parse(pair).stream())
          .forEach(pair -> {
            asked.addAll(pair.ones());
            asked.addAll(pair.others());
          });
    }
    return asked;
  }

  private static List<String> wanted(Choice choice) {
    List<String> wanted = new ArrayList<>(choice.any());
    wanted.addAll(choice.all());
    return wanted;
  }

  public static Optional<TermKind> find(String parameter) {
    return Arrays.stream(values()).filter(k -> k.parameter.equals(parameter)).findFirst();
  }
}
