package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who is tied to whom in the articles that meet some criteria. Each count is the total of a search.
 */
public final class Ties {

  private static final int QUADS = 4;
  private static final String TIES = "ties";
  private static final String OTHERS = "others";
  private static final String ARTICLES = "articles";

  private final Msearch msearch;
  private final String alias;
  private final Queries queries;
  private final Criteria criteria;
  private final Function<List<Criteria>, List<Long>> counts;

  Ties(
      Msearch msearch,
      String alias,
      Queries queries,
      Criteria criteria,
      Function<List<Criteria>, List<Long>> counts) {
    this.msearch = msearch;
    this.alias = alias;
    this.queries = queries;
    this.criteria = criteria;
    this.counts = counts;
  }

  /**
   * Two that articles name together.
   *
   * @param one the lesser of the two ids
   */
  public record Tie(String one, String other, long count) {}

  /**
   * Which of these actors are named together, by how many articles: the total of the search without
   * its "any" actors that demands both.
   */
  public List<Tie> ofActors(List<String> ids) {
    if (ids.size() < 2) {
      return List.of();
    }
    Query articles =
        queries.toElastic(criteria.with(Facet.ACTOR, criteria.choice(Facet.ACTOR).withoutAny()));
    Aggregation others = Aggregation.of(a -> a.terms(t -> only(t, Facet.ACTOR.field(), ids)));
    Aggregation each =
        Aggregation.of(
            a -> a.terms(t -> only(t, Facet.ACTOR.field(), ids)).aggregations(OTHERS, others));
    List<Tie> ties = new ArrayList<>();
    for (StringTermsBucket one : buckets(answer(articles, each), TIES)) {
      for (StringTermsBucket other : buckets(one.aggregations(), OTHERS)) {
        if (key(one).compareTo(key(other)) < 0) {
          ties.add(new Tie(key(one), key(other), other.docCount()));
        }
      }
    }
    return ties;
  }

  /**
   * How many articles report an interaction of each pair, by quad class: the total of the search in
   * which pair and class are the only "any" ones. Classes without an article are left out.
   *
   * @param pairs keys such as {@code PRK-RUS}
   */
  public Map<String, Map<String, Long>> quads(List<String> pairs) {
    if (pairs.isEmpty()) {
      return Map.of();
    }
    // What all or none demand depends on the class: it is left out here, and counted below.
    Criteria loose = EntryQueries.withoutDemands(criteria).with(Facet.DYAD, Choice.NOTHING);
    Query entries = EntryQueries.interactionWith(EntryQueries.anyOfOthers(loose, Facet.DYAD));
    Aggregation classes =
        Aggregation.of(a ->
            a.terms(t -> t.field("dyads.quad").size(QUADS))
                .aggregations(ARTICLES, Aggregation.of(r -> r.reverseNested(n -> n))));
    Aggregation each =
        Aggregation.of(
            a -> a.terms(t -> only(t, "dyads.key", pairs)).aggregations(OTHERS, classes));
    Aggregation matching = Aggregation.of(a -> a.filter(entries).aggregations(TIES, each));
    Aggregation nested =
        Aggregation.of(a -> a.nested(n -> n.path(EntryQueries.PATH)).aggregations(TIES, matching));
    Map<String, Aggregate> answer = answer(queries.toElastic(loose), nested);
    Map<String, Aggregate> met =
        of(of(answer, TIES).nested().aggregations(), TIES).filter().aggregations();
    Map<String, Map<String, Long>> quads = new LinkedHashMap<>();
    for (StringTermsBucket pair : buckets(met, TIES)) {
      Map<String, Long> ofPair = new TreeMap<>();
      for (StringTermsBucket quad : buckets(pair.aggregations(), OTHERS)) {
        ofPair.put(key(quad), of(quad.aggregations(), ARTICLES).reverseNested().docCount());
      }
      quads.put(key(pair), ofPair);
    }
    return EntryQueries.demand(criteria) ? again(quads) : quads;
  }

  private Map<String, Map<String, Long>> again(Map<String, Map<String, Long>> candidates) {
    List<Criteria> searches = new ArrayList<>();
    candidates.forEach(
        (pair, quads) -> quads.keySet().forEach(quad -> searches.add(of(pair, quad))));
    List<Long> exact = counts.apply(searches);
    Map<String, Map<String, Long>> again = new LinkedHashMap<>();
    int next = 0;
    for (var pair : candidates.entrySet()) {
      Map<String, Long> quads = new TreeMap<>();
      for (String quad : pair.getValue().keySet()) {
        long count = exact.get(next++);
        if (count > 0) {
          quads.put(quad, count);
        }
      }
      again.put(pair.getKey(), quads);
    }
    return again;
  }

  private Criteria of(String pair, String quad) {
    return criteria.only(Facet.DYAD, pair).only(Facet.QUAD, quad);
  }

  private Map<String, Aggregate> answer(Query articles, Aggregation ties) {
    return msearch
        .run(List.of(Msearch.now(alias, b -> b.size(0).query(articles).aggregations(TIES, ties))))
        .getFirst()
        .aggregations();
  }

  /** All of them, so that no shard leaves one out. */
  private static TermsAggregation.Builder only(
      TermsAggregation.Builder terms, String field, List<String> values) {
    return terms.field(field).size(values.size()).include(i -> i.terms(values));
  }

  private static Aggregate of(Map<String, Aggregate> answer, String name) {
    return Objects.requireNonNull(answer.get(name), name);
  }

  private static List<StringTermsBucket> buckets(Map<String, Aggregate> answer, String name) {
    return of(answer, name).sterms().buckets().array();
  }

  private static String key(StringTermsBucket bucket) {
    return bucket.key().stringValue();
  }
}
