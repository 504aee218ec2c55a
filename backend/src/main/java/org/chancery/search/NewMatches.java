package org.chancery.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What many searches find that was first indexed lately, hundreds of them in one request. */
public final class NewMatches {

  private static final String INGESTED = "provenance.ingestedAt";
  private static final String BACKFILL = "provenance.backfill";

  private final Msearch msearch;
  private final Names names;
  private final Function<Criteria, Criteria> meant;
  private final Function<Criteria, String> alias;
  private final Queries queries;

  /**
   * @param meant the criteria as a search takes them
   * @param alias where it looks
   */
  NewMatches(
      Msearch msearch,
      Names names,
      Function<Criteria, Criteria> meant,
      Function<Criteria, String> alias,
      Queries queries) {
    this.msearch = msearch;
    this.names = names;
    this.meant = meant;
    this.alias = alias;
    this.queries = queries;
  }

  /**
   * For each search, in their order, what is new; absent where it cannot be counted.
   *
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public List<Optional<News>> count(List<Since> searches) {
    List<@Nullable Counts> articles =
        ask(searches.stream().map(s -> Optional.of(s.counting(Count.ARTICLES))).toList(), true);
    List<Optional<Since>> withNews = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      Counts found = articles.get(i);
      withNews.add(
          found == null || found.news() == 0
              ? Optional.empty()
              : Optional.of(searches.get(i).counting(Count.TEXTS)));
    }
    List<@Nullable Counts> texts = ask(withNews, false);
    List<Optional<News>> news = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      Counts found = articles.get(i);
      Counts distinct = texts.get(i);
      if (found == null) {
        news.add(Optional.empty());
      } else if (found.news() == 0) {
        news.add(Optional.of(new News(0, 0, found.all())));
      } else {
        news.add(
            Optional.ofNullable(distinct)
                .map(d -> new News(found.news(), d.all(), found.all() - found.news())));
      }
    }
    return news;
  }

  /**
   * Of the articles that are news, those published last.
   *
   * @throws BadQuery when the criteria cannot be understood
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public List<Hit> newest(Since since, int most) {
    Since articles = since.counting(Count.ARTICLES);
    Criteria criteria = meant.apply(articles.criteria());
    Query query = news(within(articles, criteria));
    RequestItem item =
        Msearch.now(
            alias.apply(criteria),
            b ->
                b.query(query)
                    .size(most)
                    .source(s -> s.filter(f -> f.includes(HitSource.FIELDS)))
                    .sort(s -> s.field(f -> f.field("published.from").order(SortOrder.Desc)))
                    .sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    HitMapper mapper = new HitMapper(names, criteria, Map.of());
    return msearch.run(List.of(item)).getFirst().hits().hits().stream()
        .map(h -> mapper.toHit(Objects.requireNonNull(h.source()), h.highlight()))
        .toList();
  }

  /** What meets a search, and what of it is news. */
  private record Counts(long all, long news) {

    static Counts of(MultiSearchItem<HitSource> answer, boolean apart) {
      long all = Msearch.total(answer);
      long news =
          apart
              ? Objects.requireNonNull(answer.aggregations().get(BACKFILL)).filter().docCount()
              : all;
      return new Counts(all, news);
    }
  }

  /**
   * @param apart whether what is no news is counted too, apart
   */
  private List<@Nullable Counts> ask(List<Optional<Since>> searches, boolean apart) {
    List<RequestItem> items = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      int place = i;
      searches
          .get(i)
          .flatMap(since -> item(since, apart))
          .ifPresent(item -> {
            items.add(item);
            places.add(place);
          });
    }
    List<@Nullable Counts> counts =
        new ArrayList<>(java.util.Collections.nCopies(searches.size(), null));
    List<Optional<MultiSearchItem<HitSource>>> answers = msearch.runEach(items);
    for (int i = 0; i < answers.size(); i++) {
      int place = places.get(i);
      answers.get(i).ifPresent(answer -> counts.set(place, Counts.of(answer, apart)));
    }
    return counts;
  }

  /** Absent for one that is not understood, so that it does not hide the others. */
  private Optional<RequestItem> item(Since since, boolean apart) {
    try {
      Criteria criteria = meant.apply(since.criteria());
      Query within = within(since, criteria);
      return Optional.of(
          Msearch.now(
              alias.apply(criteria),
              b ->
                  apart
                      ? Requests.total(b, within).aggregations(BACKFILL, a -> a.filter(isNews()))
                      : Requests.total(b, news(within))));
    } catch (BadQuery e) {
      return Optional.empty();
    }
  }

  private Query within(Since since, Criteria criteria) {
    return BoolQuery.of(b -> b.filter(queries.toElastic(criteria), came(since)))._toQuery();
  }

  /** What was first indexed in its time. */
  static Query came(Since since) {
    return Query.of(q ->
        q.range(r ->
            r.date(d -> {
              d.field(INGESTED).gt(since.after().toString());
              return since.until() == null ? d : d.lte(since.until().toString());
            })));
  }

  private static Query news(Query query) {
    return BoolQuery.of(b -> b.filter(query, isNews()))._toQuery();
  }

  private static Query isNews() {
    return Query.of(q -> q.term(t -> t.field(BACKFILL).value(false)));
  }
}
