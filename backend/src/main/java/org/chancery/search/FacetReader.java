package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.index.ArticleDocument;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FacetAggregations} asked for. */
final class FacetReader {

  /** More bars than this and the gaps between them stay out. */
  private static final int MOST_BARS = 4_000;

  private final Names names;

  FacetReader(Names names) {
    this.names = names;
  }

  List<FacetValue> values(Facet facet, @Nullable Aggregate aggregate) {
    List<FacetValue> values = new ArrayList<>();
    for (StringTermsBucket bucket : terms(aggregate).buckets().array()) {
      values.add(value(facet, bucket));
    }
    return values;
  }

  /** How many articles have no value. */
  static long missing(@Nullable Aggregate aggregate) {
    return aggregate == null ? 0 : aggregate.filter().docCount();
  }

  /** The value that a key which begins with its name stands for. */
  FacetValue keyed(Facet facet, String key, long count) {
    String value = key.substring(key.indexOf(ArticleDocument.KEY_SEPARATOR) + 1);
    return new FacetValue(value, FacetText.label(facet, value, names), count);
  }

  /** Directed pairs with how many articles report an act of the one on the other. */
  List<FacetValue> acts(@Nullable Aggregate aggregate) {
    List<FacetValue> acts = new ArrayList<>();
    for (StringTermsBucket source : terms(aggregate).buckets().array()) {
      Aggregate targets =
          Objects.requireNonNull(source.aggregations().get(FacetAggregations.VALUES));
      for (StringTermsBucket target : targets.sterms().buckets().array()) {
        Aggregate articles =
            Objects.requireNonNull(target.aggregations().get(FacetAggregations.ARTICLES));
        PairFilter pair =
            new PairFilter(source.key().stringValue(), target.key().stringValue(), true);
        acts.add(
            new FacetValue(
                pair.toString(),
                names.side(pair.one()) + " → " + names.side(pair.other()),
                articles.reverseNested().docCount()));
      }
    }
    return acts;
  }

  /**
   * Whether the counts hold although shards only named their most frequent values: each of those
   * that are shown was counted by all, and none that no shard named can be as frequent.
   */
  static boolean isExact(@Nullable Aggregate aggregate) {
    StringTermsAggregate terms = terms(aggregate);
    Long others = terms.sumOtherDocCount();
    if (others != null && others == 0) {
      return true;
    }
    List<StringTermsBucket> buckets = terms.buckets().array();
    Long unseen = terms.docCountErrorUpperBound();
    return unseen != null
        && unseen >= 0
        && !buckets.isEmpty()
        && buckets.stream().allMatch(b -> Objects.equals(b.docCountErrorUpperBound(), 0L))
        && unseen < buckets.getLast().docCount();
  }

  private static StringTermsAggregate terms(@Nullable Aggregate aggregate) {
    Aggregate inside = inside(aggregate);
    return inside.isNested()
        ? inside(inside.nested().aggregations().get(FacetAggregations.VALUES)).sterms()
        : inside.sterms();
  }

  /** None where the view asks for none. */
  List<Bar> histogram(View view, MultiSearchItem<HitSource> answer) {
    Interval interval = view.histogram();
    return interval == null
        ? List.of()
        : histogram(answer.aggregations().get(FacetAggregations.HISTOGRAM), interval);
  }

  private List<Bar> histogram(@Nullable Aggregate aggregate, Interval interval) {
    TreeMap<LocalDate, Long> bars = new TreeMap<>();
    for (DateHistogramBucket bucket : inside(aggregate).dateHistogram().buckets().array()) {
      bars.put(
          Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC).toLocalDate(),
          bucket.docCount());
    }
    if (bars.isEmpty()) {
      return List.of();
    }
    LocalDate last = bars.lastKey();
    List<Bar> filled = new ArrayList<>();
    for (LocalDate day = bars.firstKey(); !day.isAfter(last); day = interval.next(day)) {
      if (filled.size() == MOST_BARS) {
        return bars.entrySet().stream().map(e -> new Bar(e.getKey(), e.getValue())).toList();
      }
      filled.add(new Bar(day, bars.getOrDefault(day, 0L)));
    }
    return filled;
  }

  private FacetValue value(Facet facet, StringTermsBucket bucket) {
    String key = bucket.key().stringValue();
    Aggregate articles = bucket.aggregations().get(FacetAggregations.ARTICLES);
    long count = articles == null ? bucket.docCount() : articles.reverseNested().docCount();
    Aggregate label = bucket.aggregations().get(FacetAggregations.LABEL);
    if (label != null && !label.sterms().buckets().array().isEmpty()) {
      return new FacetValue(
          key, label.sterms().buckets().array().getFirst().key().stringValue(), count);
    }
    return facet == Facet.ACTOR
        ? keyed(facet, key, count)
        : new FacetValue(key, FacetText.label(facet, key, names), count);
  }

  private static Aggregate inside(@Nullable Aggregate aggregate) {
    if (aggregate == null) {
      throw new IllegalStateException("Elasticsearch left out an aggregation that was asked for");
    }
    if (!aggregate.isFilter()) {
      return aggregate;
    }
    return inside(aggregate.filter().aggregations().get(FacetAggregations.VALUES));
  }
}
