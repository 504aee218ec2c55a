package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Counts many searches at once, and words and values in them. Each count is the total of its
 * search.
 */
public final class Tallies {

  private static final int AT_ONCE = 200;
  private static final String CONTAINING = "containing";

  private final String articles;
  private final Function<Criteria, Criteria> meant;
  private final Function<Criteria, String> alias;
  private final Queries queries;
  private final Msearch msearch;

  /**
   * @param articles whose analyzers tell which forms are one word
   * @param meant the criteria as a search takes them
   * @param alias where it looks
   */
  Tallies(
      Msearch msearch,
      String articles,
      Function<Criteria, Criteria> meant,
      Function<Criteria, String> alias,
      Queries queries) {
    this.articles = articles;
    this.meant = meant;
    this.alias = alias;
    this.queries = queries;
    this.msearch = msearch;
  }

  /** The total of each search, in their order. */
  public List<Long> totals(List<Criteria> searches) {
    List<Long> totals = new ArrayList<>();
    for (int from = 0; from < searches.size(); from += AT_ONCE) {
      List<RequestItem> items =
          searches.subList(from, Math.min(searches.size(), from + AT_ONCE)).stream()
              .map(meant)
              .map(c -> Msearch.now(alias.apply(c), b -> Requests.total(b, queries.toElastic(c))))
              .toList();
      msearch.run(items).forEach(answer -> totals.add(Msearch.total(answer)));
    }
    return totals;
  }

  /**
   * For each search and each word, the total of the same search {@linkplain Criteria#withWord of
   * that word as well}.
   */
  public List<List<Long>> containing(List<Criteria> searches, List<String> words) {
    return counts(
        searches, words.stream().map(w -> queries.words(Criteria.EVERYTHING.withWord(w))).toList());
  }

  /** For each search and each value of a flat facet, the total of the same search of both. */
  public List<List<Long>> demanding(List<Criteria> searches, Facet facet, List<String> values) {
    return counts(
        searches,
        values.stream()
            .map(v -> Flat.allOf(queries.filters(Criteria.EVERYTHING.with(facet, Choice.all(v)))))
            .toList());
  }

  private List<List<Long>> counts(List<Criteria> searches, List<Query> each) {
    if (each.isEmpty()) {
      return searches.stream().map(search -> List.<Long>of()).toList();
    }
    Aggregation containing = Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(each))));
    List<RequestItem> items =
        searches.stream()
            .map(meant)
            .map(c ->
                Msearch.now(
                    alias.apply(c),
                    b ->
                        b.size(0).query(queries.toElastic(c)).aggregations(CONTAINING, containing)))
            .toList();
    return msearch.run(items).stream().map(Tallies::counts).toList();
  }

  private static List<Long> counts(MultiSearchItem<HitSource> answer) {
    return Objects.requireNonNull(answer.aggregations().get(CONTAINING))
        .filters()
        .buckets()
        .array()
        .stream()
        .map(FiltersBucket::docCount)
        .toList();
  }

  /**
   * Words that may tell a result set from another, the likeliest first, each in one of its forms:
   * those that a search takes for one are one. The words of its own query are left out.
   *
   * @param rest searches that together hold the set
   */
  public List<String> significant(Criteria set, List<Criteria> rest, int most) {
    boolean all = rest.size() == 1 && isAll(rest.getFirst());
    Query background = Flat.anyOf(rest.stream().map(meant).map(queries::toElastic).toList());
    Criteria asked = meant.apply(set);
    RequestItem item =
        Msearch.now(
            alias.apply(asked),
            b ->
                SignificantWords.of(
                    b, queries.toElastic(asked), all ? null : background, 2 * most));
    MultiSearchItem<HitSource> answer = msearch.run(List.of(item)).getFirst();
    return distinct(SignificantWords.read(answer.aggregations()), set.q()).stream()
        .limit(most)
        .toList();
  }

  /**
   * Values of a flat facet that may tell a result set from the rest, the likeliest first.
   *
   * @param rest a search that holds the set
   */
  public List<String> significant(Criteria set, Criteria rest, Facet facet, int most) {
    Query background = isAll(rest) ? null : queries.toElastic(meant.apply(rest));
    Criteria asked = meant.apply(set);
    RequestItem item =
        Msearch.now(
            alias.apply(asked),
            b ->
                SignificantWords.values(
                    b, queries.toElastic(asked), background, facet.field(), most));
    return SignificantWords.readValues(msearch.run(List.of(item)).getFirst().aggregations());
  }

  /** What somebody may not read must not stand behind what she may. */
  private boolean isAll(Criteria rest) {
    return rest.isEverything() && queries.hidden().isNothing();
  }

  private List<String> distinct(List<String> words, String query) {
    if (words.isEmpty()) {
      return words;
    }
    LinkedHashSet<List<String>> known =
        new LinkedHashSet<>(
            msearch.stems(articles, query).values().stream().map(List::of).toList());
    Map<Long, String> stems = msearch.stems(articles, String.join(" ", words));
    List<String> distinct = new ArrayList<>();
    long start = 0;
    for (String word : words) {
      long from = start;
      long to = start + word.length();
      List<String> stem =
          stems.entrySet().stream()
              .filter(s -> s.getKey() >= from && s.getKey() < to)
              .map(Map.Entry::getValue)
              .toList();
      if (known.add(stem)) {
        distinct.add(word);
      }
      start = to + 1;
    }
    return distinct;
  }
}
