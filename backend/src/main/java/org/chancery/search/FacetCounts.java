package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts that hold: the count of a value is the total of the search in which it is the facet's only
 * "any" value. Where an aggregation cannot promise that, values are counted again one by one.
 */
final class FacetCounts {

  private static final int AT_ONCE = 200;
  private static final int LEAST_AT_ONCE = 20;
  private static final Comparator<FacetValue> MOST_FIRST =
      Comparator.comparingLong(FacetValue::count).reversed();

  private final Msearch msearch;
  private final String alias;
  private final FacetReader reader;
  private final Queries queries;
  private final Criteria criteria;

  FacetCounts(Msearch msearch, String alias, Names names, Queries queries, Criteria criteria) {
    this.msearch = msearch;
    this.alias = alias;
    this.reader = new FacetReader(names);
    this.queries = queries;
    this.criteria = criteria;
  }

  List<FacetValue> exact(Facet facet, MultiSearchItem<HitSource> answer, int size) {
    List<FacetValue> values = reader.values(facet, answer.aggregations().get(facet.parameter()));
    if (EntryQueries.othersDemand(criteria, facet)) {
      return mostFrequent(facet, values, answer.pitId(), size);
    }
    if (answer.shards().total().intValue() <= 1
        || FacetReader.isExact(answer.aggregations().get(facet.parameter()))) {
      return values;
    }
    // Shards may disagree on which values are most frequent.
    return again(facet, values, answer.pitId()).stream().sorted(MOST_FIRST).toList();
  }

  /** Directed pairs, each with the total of the search in which it is the only "any" pair. */
  List<FacetValue> acts(MultiSearchItem<HitSource> answer) {
    List<FacetValue> acts = reader.acts(answer.aggregations().get(Facet.DYAD.parameter()));
    if (!EntryQueries.othersDemand(criteria, Facet.DYAD)) {
      return acts;
    }
    List<FacetValue> exact = new ArrayList<>();
    for (int from = 0; from < acts.size(); from += AT_ONCE) {
      List<FacetValue> next = acts.subList(from, Math.min(acts.size(), from + AT_ONCE));
      again(Facet.DYAD, next, answer.pitId()).stream()
          .filter(act -> act.count() > 0)
          .forEach(exact::add);
    }
    return exact;
  }

  /**
   * @param candidates with counts that are too high if anything, the highest first
   */
  private List<FacetValue> mostFrequent(
      Facet facet, List<FacetValue> candidates, @Nullable String pit, int size) {
    List<FacetValue> exact = new ArrayList<>();
    int atOnce = Math.clamp(2L * size, LEAST_AT_ONCE, AT_ONCE);
    for (int from = 0; from < candidates.size(); from += atOnce) {
      if (exact.size() >= size && exact.get(size - 1).count() > candidates.get(from).count()) {
        break;
      }
      List<FacetValue> next = candidates.subList(from, Math.min(candidates.size(), from + atOnce));
      again(facet, next, pit).stream().filter(v -> v.count() > 0).forEach(exact::add);
      exact.sort(MOST_FIRST.thenComparing(FacetValue::value));
    }
    return exact.stream().limit(size).toList();
  }

  /** Counted in the same state of the index as the answer that left it open. */
  private List<FacetValue> again(Facet facet, List<FacetValue> values, @Nullable String pit) {
    if (values.isEmpty()) {
      return values;
    }
    List<RequestItem> requests =
        values.stream()
            .map(v -> request(queries.counted(criteria, facet, v.value()), pit))
            .toList();
    List<MultiSearchItem<HitSource>> answers = msearch.run(requests);
    List<FacetValue> exact = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      FacetValue v = values.get(i);
      exact.add(new FacetValue(v.value(), v.label(), Msearch.total(answers.get(i))));
    }
    return exact;
  }

  private RequestItem request(Query query, @Nullable String pit) {
    return pit == null
        ? Msearch.now(alias, b -> Requests.total(b, query))
        : Msearch.at(pit, b -> Requests.total(b, query));
  }
}
