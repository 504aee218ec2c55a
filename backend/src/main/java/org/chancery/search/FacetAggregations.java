package org.chancery.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts of facets, as aggregations over the result of the words and the dates alone: each facet
 * brings the filters that apply to it, which are all but its own "any" values.
 */
final class FacetAggregations {

  private static final int CANDIDATES = View.MOST_VALUES * 10;

  /** Values that each shard names besides, so that they seldom disagree. */
  private static final int BESIDES = 1_000;

  static final String HISTOGRAM = "histogram";
  static final String VALUES = "values";
  static final String LABEL = "label";
  static final String ARTICLES = "articles";
  static final String OUTLET_NAME = "outlet.name";
  private static final String ACTOR_KEYS = "actorKeys";

  private final Queries queries;
  private final Criteria criteria;

  FacetAggregations(Queries queries, Criteria criteria) {
    this.queries = queries;
    this.criteria = criteria;
  }

  Map<String, Aggregation> of(List<Facet> facets, int size, @Nullable Interval histogram) {
    Map<String, Aggregation> all = new LinkedHashMap<>();
    for (Facet facet : facets) {
      all.put(facet.parameter(), facet(facet, size, null));
      if (facet.isOptional()) {
        all.put(missing(facet), missingOf(facet));
      }
    }
    if (histogram != null) {
      all.put(HISTOGRAM, histogram(histogram));
    }
    return all;
  }

  /** What the count of articles without a value is called. */
  static String missing(Facet facet) {
    return facet.parameter() + ".missing";
  }

  private Aggregation missingOf(Facet facet) {
    Criteria missing = criteria.with(facet, criteria.choice(facet).missingAlone());
    return Aggregation.of(a -> a.filter(Flat.allOf(queries.filters(missing))));
  }

  /** Keys that begin with names, in their order; of flat facets alone. */
  static Aggregation keys(Facet facet, @Nullable String after, int size) {
    if (facet != Facet.ACTOR) {
      throw new IllegalArgumentException(facet + " has no keys");
    }
    return Aggregation.of(a ->
        a.composite(c -> {
          c.size(size)
              .sources(
                  NamedValue.of(
                      VALUES,
                      CompositeAggregationSource.of(s -> s.terms(t -> t.field(ACTOR_KEYS)))));
          if (after != null) {
            c.after(Map.of(VALUES, FieldValue.of(after)));
          }
          return c;
        }));
  }

  /**
   * One facet's values.
   *
   * @param include a regular expression that values must match
   */
  Aggregation facet(Facet facet, int size, @Nullable String include) {
    Criteria others = criteria.with(facet, criteria.choice(facet).withoutAny());
    int fetched = size;
    if (EntryQueries.othersDemand(criteria, facet)) {
      others = withoutDemandsBut(facet, others);
      fetched = CANDIDATES;
    }
    Aggregation values =
        isFlat(facet, others)
            ? terms(flatField(facet, others), fetched, include, labelField(facet), false)
            : ofEntries(facet, others, fetched, include);
    return filtered(queries.filters(others), values);
  }

  /** Acts of each of some sides on each other: by source, then by target. */
  Aggregation acts(List<String> sides) {
    Criteria others = criteria.with(Facet.DYAD, criteria.choice(Facet.DYAD).withoutAny());
    if (EntryQueries.othersDemand(criteria, Facet.DYAD)) {
      others = withoutDemandsBut(Facet.DYAD, others);
    }
    Query entries = EntryQueries.interactionWith(EntryQueries.anyOfOthers(others, Facet.DYAD));
    Aggregation targets =
        Aggregation.of(a ->
            a.terms(t -> side(t, "dyads.target", sides))
                .aggregations(ARTICLES, Aggregation.of(r -> r.reverseNested(n -> n))));
    Aggregation sources =
        Aggregation.of(
            a -> a.terms(t -> side(t, "dyads.source", sides)).aggregations(VALUES, targets));
    Aggregation matching = Aggregation.of(a -> a.filter(entries).aggregations(VALUES, sources));
    return filtered(
        queries.filters(others),
        Aggregation.of(
            a -> a.nested(n -> n.path(EntryQueries.PATH)).aggregations(VALUES, matching)));
  }

  /** All of them, so that no shard leaves one out. */
  private static TermsAggregation.Builder side(
      TermsAggregation.Builder terms, String field, List<String> sides) {
    return terms.field(field).size(sides.size()).include(i -> i.terms(sides));
  }

  /** Finds too much rather than too little; {@link FacetCounts} counts what it finds again. */
  static Criteria withoutDemandsBut(@Nullable Facet facet, Criteria criteria) {
    Criteria loose = criteria;
    for (Facet other : Facet.values()) {
      if (other.ofEntries() && other != facet) {
        Choice choice = criteria.choice(other);
        Choice any = new Choice(choice.any(), List.of(), List.of(), choice.missing());
        loose = loose.with(other, other == Facet.DYAD ? Epoch.ever(any) : any);
      }
    }
    return loose;
  }

  private Aggregation ofEntries(Facet facet, Criteria others, int size, @Nullable String include) {
    Aggregation terms = terms(EntryQueries.PATH + "." + facet.field(), size, include, null, true);
    Query entries = EntryQueries.interactionWith(EntryQueries.anyOfOthers(others, facet));
    Aggregation matching = Aggregation.of(a -> a.filter(entries).aggregations(VALUES, terms));
    return Aggregation.of(
        a -> a.nested(n -> n.path(EntryQueries.PATH)).aggregations(VALUES, matching));
  }

  /**
   * Pairs are kept flat as well, which serves as long as nothing else is asked of their entries.
   */
  private static boolean isFlat(Facet facet, Criteria others) {
    return !facet.ofEntries()
        || (facet == Facet.DYAD && EntryQueries.anyOfOthers(others, facet).isEmpty());
  }

  private static String flatField(Facet facet, Criteria others) {
    return switch (facet) {
      case ACTOR -> ACTOR_KEYS;
      case DYAD -> others.coMentions() ? "anyPairs" : "dyadKeys";
      default -> facet.field();
    };
  }

  /** Where one id may have been written under several names, the most frequent is shown. */
  private static @Nullable String labelField(Facet facet) {
    return facet == Facet.OUTLET ? OUTLET_NAME : null;
  }

  private static Aggregation terms(
      String field,
      int size,
      @Nullable String include,
      @Nullable String label,
      boolean countArticles) {
    return Aggregation.of(a -> {
      var terms =
          a.terms(t -> {
            t.field(field).size(size).shardSize(size + BESIDES).showTermDocCountError(true);
            if (include != null) {
              t.include(i -> i.regexp(include));
            }
            if (countArticles) {
              t.order(
                  List.of(
                      NamedValue.of(ARTICLES, SortOrder.Desc),
                      NamedValue.of("_key", SortOrder.Asc)));
            }
            return t;
          });
      if (countArticles) {
        terms.aggregations(ARTICLES, Aggregation.of(r -> r.reverseNested(n -> n)));
      }
      if (label != null) {
        terms.aggregations(LABEL, Aggregation.of(l -> l.terms(t -> t.field(label).size(1))));
      }
      return terms;
    });
  }

  private Aggregation histogram(Interval interval) {
    List<Query> filters = new java.util.ArrayList<>(queries.filters(criteria));
    filters.add(TimeAggregations.preciseFor(interval));
    return filtered(filters, TimeAggregations.bars("published.from", interval));
  }

  private static Aggregation filtered(List<Query> filters, Aggregation inside) {
    Query query = filters.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Flat.allOf(filters);
    return Aggregation.of(a -> a.filter(query).aggregations(VALUES, inside));
  }
}
