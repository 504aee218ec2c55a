package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Names;
import org.chancery.search.PairFilter;
import org.chancery.search.ValueNames;

/** Which searches a picture over time shows. */
final class SeriesOf {

  /** Countries that are told apart; the rest is one series. */
  static final int MOST_COUNTRIES = 5;

  private static final int ALL_VALUES = 1_000;

  /** A search with what it is called. */
  record Named(String value, String label, Criteria criteria) {}

  private final ArticleSearch search;
  private final Names names;

  SeriesOf(ArticleSearch search, Names names) {
    this.search = search;
    this.names = names;
  }

  List<Named> parted(Criteria criteria, Split split) {
    return switch (split) {
      case WHOLE -> List.of(new Named("", called(criteria), criteria));
      case OUTLET_COUNTRY -> countries(criteria);
      case QUAD -> quads(criteria);
    };
  }

  /** The search, and others that differ from it in their pair or in their words. */
  List<Named> beside(Criteria criteria, List<String> vs) {
    List<Named> all = new ArrayList<>();
    all.add(new Named("", called(criteria), criteria));
    for (String other : vs) {
      Criteria asked =
          PairFilter.parse(other).isPresent()
              ? criteria.only(Facet.DYAD, other)
              : criteria.withQuery(other);
      all.add(new Named(other, PairFilter.parse(other).map(this::pair).orElse(other), asked));
    }
    return all;
  }

  List<Named> quads(Criteria criteria) {
    return values(criteria, Facet.QUAD).stream()
        .sorted(Comparator.comparing(FacetValue::value))
        .map(v ->
            new Named(v.value(), ValueNames.quad(v.value()), criteria.only(Facet.QUAD, v.value())))
        .toList();
  }

  /** PLOVER's roots, the most frequent first. */
  List<Named> roots(Criteria criteria) {
    return values(criteria, Facet.EVENT).stream()
        .map(v ->
            new Named(
                v.value(),
                v.value().toLowerCase(Locale.ROOT),
                criteria.only(Facet.EVENT, v.value())))
        .toList();
  }

  private List<Named> countries(Criteria criteria) {
    List<FacetValue> most =
        values(criteria, Facet.OUTLET_COUNTRY).stream().limit(MOST_COUNTRIES).toList();
    List<Named> all = new ArrayList<>();
    for (FacetValue value : most) {
      all.add(
          new Named(
              value.value(),
              names.side(value.value()),
              criteria.only(Facet.OUTLET_COUNTRY, value.value())));
    }
    Choice own = criteria.choice(Facet.OUTLET_COUNTRY);
    List<String> none = new ArrayList<>(own.none());
    most.forEach(value -> none.add(value.value()));
    Criteria others =
        criteria.with(Facet.OUTLET_COUNTRY, new Choice(own.any(), own.all(), none, own.missing()));
    if (most.isEmpty() || search.count(others) > 0) {
      all.add(new Named("others", "Other or unknown", others));
    }
    return all;
  }

  /** Those that are asked for, or all; none where only articles without a value are. */
  private List<FacetValue> values(Criteria criteria, Facet facet) {
    Choice own = criteria.choice(facet);
    List<String> any = own.any();
    if (any.isEmpty() && own.missing()) {
      return List.of();
    }
    return search.values(criteria, facet, "", false, ALL_VALUES).stream()
        .filter(value -> any.isEmpty() || any.contains(value.value()))
        .toList();
  }

  private String called(Criteria criteria) {
    List<String> parts = new ArrayList<>();
    String pairs =
        criteria.choice(Facet.DYAD).any().stream()
            .map(p -> PairFilter.parse(p).map(this::pair).orElse(p))
            .collect(Collectors.joining(" or "));
    if (!pairs.isEmpty()) {
      parts.add(pairs);
    }
    if (!criteria.q().isBlank()) {
      parts.add(criteria.q());
    }
    return parts.isEmpty() ? "This search" : String.join(", ", parts);
  }

  private String pair(PairFilter pair) {
    return side(pair.one()) + (pair.directed() ? " → " : " – ") + side(pair.other());
  }

  private String side(String code) {
    return code.equals(PairFilter.ANYONE) ? "anyone" : names.side(code);
  }
}
