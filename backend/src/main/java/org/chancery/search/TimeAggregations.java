package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is asked of Elasticsearch to count a search over time, and how its answer is read; pure. */
final class TimeAggregations {

  private static final String BARS = "bars";
  private static final String ENTRIES = "entries";
  private static final String LAST_DAYS = "lastDays";
  private static final String ARTICLES = "articles";
  private static final String UNDATED = "undated";

  private TimeAggregations() {}

  /** Articles by their own date. */
  static SearchRequestBody.Builder published(
      SearchRequestBody.Builder body, Query articles, Interval unit) {
    return body.size(0)
        .query(articles)
        .trackTotalHits(t -> t.enabled(true))
        .aggregations(UNDATED, Aggregation.of(a -> a.missing(m -> m.field("published.from"))))
        .aggregations(
            ENTRIES,
            Aggregation.of(
                a -> a.filter(preciseFor(unit)).aggregations(BARS, bars("published.from", unit))));
  }

  /**
   * Articles by the dates of their events that meet some conditions.
   *
   * <p>Events may last from any day to any other, so that their first day alone does not tell which
   * bar they lie in: that of the last day is counted within it, and read where both are the same.
   */
  static SearchRequestBody.Builder events(
      SearchRequestBody.Builder body, Query articles, List<Query> conditions, Interval unit) {
    Aggregation lastDays =
        Aggregation.of(a ->
            a.dateHistogram(
                    h -> h.field("dyads.eventTo").calendarInterval(calendar(unit)).minDocCount(1))
                .aggregations(ARTICLES, Aggregation.of(r -> r.reverseNested(n -> n))));
    Aggregation bars =
        Aggregation.of(a ->
            a.dateHistogram(
                    h -> h.field("dyads.eventFrom").calendarInterval(calendar(unit)).minDocCount(1))
                .aggregations(LAST_DAYS, lastDays));
    Query meeting = EntryQueries.interactionWith(conditions);
    Aggregation matching = Aggregation.of(a -> a.filter(meeting).aggregations(BARS, bars));
    return body.size(0)
        .query(articles)
        .trackTotalHits(t -> t.enabled(true))
        .aggregations(
            ENTRIES,
            Aggregation.of(
                a -> a.nested(n -> n.path(EntryQueries.PATH)).aggregations(ENTRIES, matching)));
  }

  /** Articles whose date is precise enough to belong to one bar. */
  static Query preciseFor(Interval unit) {
    return Flat.terms(
        "published.precision",
        unit.precisions().stream().map(p -> p.name().toLowerCase(Locale.ROOT)).toList());
  }

  static Aggregation bars(String field, Interval unit) {
    return Aggregation.of(a ->
        a.dateHistogram(h ->
            h.field(field).calendarInterval(calendar(unit)).minDocCount(1).format("yyyy-MM-dd")));
  }

  static long undated(Map<String, Aggregate> answer) {
    return of(answer, UNDATED).missing().docCount();
  }

  static SortedMap<LocalDate, Long> published(Map<String, Aggregate> answer) {
    SortedMap<LocalDate, Long> bars = new TreeMap<>();
    for (DateHistogramBucket bar : buckets(of(answer, ENTRIES).filter().aggregations(), BARS)) {
      bars.put(start(bar), bar.docCount());
    }
    return bars;
  }

  static SortedMap<LocalDate, Long> events(Map<String, Aggregate> answer) {
    SortedMap<LocalDate, Long> bars = new TreeMap<>();
    Map<String, Aggregate> entries =
        of(of(answer, ENTRIES).nested().aggregations(), ENTRIES).filter().aggregations();
    for (DateHistogramBucket first : buckets(entries, BARS)) {
      for (DateHistogramBucket last : buckets(first.aggregations(), LAST_DAYS)) {
        if (last.key() == first.key()) {
          bars.put(start(first), of(last.aggregations(), ARTICLES).reverseNested().docCount());
        }
      }
    }
    return bars;
  }

  private static Aggregate of(Map<String, Aggregate> answer, String name) {
    return Objects.requireNonNull(answer.get(name), name);
  }

  private static List<DateHistogramBucket> buckets(Map<String, Aggregate> answer, String name) {
    return of(answer, name).dateHistogram().buckets().array();
  }

  private static LocalDate start(DateHistogramBucket bar) {
    return Instant.ofEpochMilli(bar.key()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static CalendarInterval calendar(Interval unit) {
    return switch (unit) {
      case DAY -> CalendarInterval.Day;
      case WEEK -> CalendarInterval.Week;
      case MONTH -> CalendarInterval.Month;
      case QUARTER -> CalendarInterval.Quarter;
      case YEAR -> CalendarInterval.Year;
    };
  }
}
