package org.chancery.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts searches over time: the count of a bar is the total of the search of its days. Where an
 * aggregation cannot promise that, bars are counted one by one.
 */
final class TimeCounts {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Msearch msearch;
  private final Where where;
  private final Queries queries;

  TimeCounts(Msearch msearch, Where where, Queries queries) {
    this.msearch = msearch;
    this.where = where;
    this.queries = queries;
  }

  List<OverTime> of(List<Criteria> searches, Interval unit, DateKind kind) {
    return kind == DateKind.EVENT ? events(searches, unit) : published(searches, unit);
  }

  private List<OverTime> published(List<Criteria> searches, Interval unit) {
    List<RequestItem> items =
        searches.stream()
            .map(c ->
                where.search(c, b -> TimeAggregations.published(b, queries.toElastic(c), unit)))
            .toList();
    return msearch.runInTurn(items).stream()
        .map(answer ->
            new OverTime(
                Msearch.total(answer),
                TimeAggregations.undated(answer.aggregations()),
                TimeAggregations.published(answer.aggregations())))
        .toList();
  }

  private List<OverTime> events(List<Criteria> searches, Interval unit) {
    List<RequestItem> items = new ArrayList<>();
    for (Criteria c : searches) {
      // What all or none of an event's facets demand depends on the days: it is left out here, and
      // bars that it could empty are counted again below.
      Criteria loose = EntryQueries.withoutDemands(c);
      Query articles = queries.toElastic(loose);
      List<Query> conditions = EntryQueries.anyOfOthers(loose, null);
      items.add(where.search(c, b -> TimeAggregations.events(b, articles, conditions, unit)));
      items.add(total(c, queries.toElastic(c)));
      items.add(total(c, undated(c)));
    }
    List<MultiSearchItem<HitSource>> answers = msearch.runInTurn(items);
    List<OverTime> all = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      Criteria c = searches.get(i);
      SortedMap<LocalDate, Long> bars = TimeAggregations.events(answers.get(3 * i).aggregations());
      all.add(
          new OverTime(
              Msearch.total(answers.get(3 * i + 1)),
              Msearch.total(answers.get(3 * i + 2)),
              EntryQueries.demand(c) ? again(c, bars, unit) : bars));
    }
    return all;
  }

  private SortedMap<LocalDate, Long> again(
      Criteria criteria, SortedMap<LocalDate, Long> bars, Interval unit) {
    List<LocalDate> starts = List.copyOf(bars.keySet());
    List<RequestItem> items =
        starts.stream()
            .map(day -> DateKind.EVENT.narrowed(criteria, day, unit.lastOf(day)))
            .map(ofBar -> total(ofBar, queries.toElastic(ofBar)))
            .toList();
    List<MultiSearchItem<HitSource>> answers = msearch.runInTurn(items);
    SortedMap<LocalDate, Long> exact = new TreeMap<>();
    for (int i = 0; i < starts.size(); i++) {
      long count = Msearch.total(answers.get(i));
      if (count > 0) {
        exact.put(starts.get(i), count);
      }
    }
    return exact;
  }

  /** Articles of a search in which no event that is asked for has a date. */
  private Query undated(Criteria criteria) {
    Criteria dated =
        DateKind.EVENT.narrowed(EntryQueries.withoutDemands(criteria), FIRST_DAY, LAST_DAY);
    Query haveOne = Flat.allOf(EntryQueries.clauses(dated));
    return Flat.allOf(List.of(queries.toElastic(criteria), Flat.not(haveOne)));
  }

  private RequestItem total(Criteria criteria, Query query) {
    return where.search(criteria, b -> Requests.total(b, query));
  }
}
