package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.BoundaryScanner;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs searches. Thread-safe. */
public class ArticleSearch {

  private static final String TIME_LIMIT = "20s";
  private static final int SNIPPET_LENGTH = 220;
  private static final String CONTEXT_GONE = "search_context_missing_exception";

  private final ElasticsearchClient client;
  private final Names names;
  private final Queries queries;
  private final SharedPointInTime shared;
  private final String alias;

  public ArticleSearch(ElasticsearchClient client, String alias, Names names) {
    this.client = client;
    this.alias = alias;
    this.names = names;
    this.queries = new Queries(names);
    this.shared = new SharedPointInTime(client, alias);
  }

  /**
   * One page of a result set, with the counts that the view asks for.
   *
   * @throws BadQuery when the criteria cannot be understood
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public SearchResult search(Criteria criteria, View view) {
    int asked = Objects.hash(criteria, view.sort());
    Cursor cursor = view.cursor() == null ? null : Cursor.decode(view.cursor(), asked);
    try {
      return attempt(criteria, view, cursor, asked);
    } catch (ContextGone e) {
      if (cursor != null) {
        throw new BadQuery("The cursor has expired; start again without it.", -1);
      }
      shared.expire();
      return attempt(criteria, view, null, asked);
    }
  }

  /** How many articles meet the criteria, exactly. */
  public long count(Criteria criteria) {
    return search(criteria, View.hits(0)).total();
  }

  /** How many articles meet the criteria and were first indexed after a moment. */
  public long countIngestedAfter(Criteria criteria, Instant moment) {
    Query query = queries.toElastic(criteria);
    Query later =
        Query.of(
            q -> q.range(r -> r.date(d -> d.field("provenance.ingestedAt").gt(moment.toString()))));
    try {
      return client
          .count(c -> c.index(alias).query(q -> q.bool(b -> b.must(query).filter(later))))
          .count();
    } catch (IOException | ElasticsearchException e) {
      throw unavailable(e);
    }
  }

  /** Makes the next search see everything that has been refreshed. */
  public void expire() {
    shared.expire();
  }

  /**
   * The values of one facet under the criteria.
   *
   * @param contains part of the label, in any case and without regard to diacritics
   * @param byName in the order of labels rather than by count
   */
  public List<FacetValue> values(
      Criteria criteria, Facet facet, String contains, boolean byName, int size) {
    Query query = dated(criteria);
    FacetAggregations aggregations = new FacetAggregations(queries, criteria);
    FacetText text = new FacetText(facet, contains);
    int wanted = text.isExact() && !byName ? size : View.MOST_VALUES * 10;
    RequestItem item =
        RequestItem.of(r ->
            r.header(h -> h.index(alias))
                .body(b ->
                    b.size(0)
                        .query(query)
                        .timeout(TIME_LIMIT)
                        .aggregations(
                            facet.parameter(), aggregations.facet(facet, wanted, text.include()))));
    MultiSearchItem<HitSource> answer = run(List.of(item)).getFirst();
    List<FacetValue> values =
        new FacetReader(names).values(facet, answer.aggregations().get(facet.parameter()));
    List<FacetValue> exact = exact(criteria, facet, values, answer.shards().total().intValue());
    return text.chosen(exact, byName, size);
  }

  private SearchResult attempt(Criteria criteria, View view, @Nullable Cursor cursor, int asked) {
    long start = System.nanoTime();
    String pit = cursor == null ? pointInTime() : cursor.pit();
    List<RequestItem> requests = new ArrayList<>();
    requests.add(hits(criteria, view, cursor, pit));
    boolean counts = !view.facets().isEmpty() || view.histogram() != null;
    if (counts) {
      requests.add(counts(criteria, view, pit));
    }
    if (criteria.hasDates()) {
      Query undated = queries.undated(criteria);
      requests.add(item(pit, b -> b.size(0).query(undated).trackTotalHits(t -> t.enabled(true))));
    }
    List<MultiSearchItem<HitSource>> answers = run(requests);
    MultiSearchItem<HitSource> page = answers.getFirst();
    HitMapper mapper = new HitMapper(names, criteria);
    var found = page.hits().hits();
    String next =
        found.isEmpty() || found.size() < view.size()
            ? null
            : Cursor.after(page.pitId() == null ? pit : page.pitId(), found.getLast().sort(), asked)
                .encoded();
    Map<Facet, List<FacetValue>> facets = Map.of();
    List<Bar> histogram = List.of();
    if (counts) {
      FacetReader reader = new FacetReader(names);
      MultiSearchItem<HitSource> counted = answers.get(1);
      facets = new java.util.EnumMap<>(Facet.class);
      for (Facet facet : view.facets()) {
        List<FacetValue> values =
            reader.values(facet, counted.aggregations().get(facet.parameter()));
        facets.put(facet, exact(criteria, facet, values, counted.shards().total().intValue()));
      }
      histogram =
          view.histogram() == null
              ? List.of()
              : reader.histogram(
                  counted.aggregations().get(FacetAggregations.HISTOGRAM), view.histogram());
    }
    return new SearchResult(
        total(page),
        criteria.hasDates() ? total(answers.getLast()) : 0,
        (System.nanoTime() - start) / 1_000_000,
        next,
        found.stream()
            .map(h -> mapper.toHit(Objects.requireNonNull(h.source()), h.highlight()))
            .toList(),
        facets,
        histogram);
  }

  private RequestItem hits(Criteria criteria, View view, @Nullable Cursor cursor, String pit) {
    Query query = queries.toElastic(criteria);
    Query words = queries.words(criteria);
    List<String> fields = new ArrayList<>(HitSource.FIELDS);
    if (EntryMatch.isAsked(criteria)) {
      fields.add("body");
    }
    return item(
        pit,
        b -> {
          b.query(query)
              .size(view.size())
              .trackTotalHits(t -> t.enabled(true))
              .sort(sort(view.sort(), criteria))
              .source(s -> s.filter(f -> f.includes(fields)));
          if (view.size() > 0) {
            b.highlight(highlight(words));
          }
          if (cursor != null) {
            b.searchAfter(cursor.searchAfter());
          }
          return b;
        });
  }

  private RequestItem counts(Criteria criteria, View view, String pit) {
    FacetAggregations aggregations = new FacetAggregations(queries, criteria);
    return item(
        pit,
        b ->
            b.size(0)
                .query(dated(criteria))
                .aggregations(aggregations.of(view.facets(), view.facetSize(), view.histogram())));
  }

  /** The words and the range; each facet brings the rest, for it must leave out its own. */
  private Query dated(Criteria criteria) {
    return queries.toElastic(
        new Criteria(criteria.q(), Map.of(), false, criteria.from(), criteria.to()));
  }

  /** Shards may disagree on which values are most frequent; then each is counted by itself. */
  private List<FacetValue> exact(
      Criteria criteria, Facet facet, List<FacetValue> values, int shards) {
    if (shards <= 1 || values.isEmpty()) {
      return values;
    }
    List<RequestItem> counts =
        values.stream()
            .map(v -> {
              Query query = queries.counted(criteria, facet, v.value());
              return RequestItem.of(r ->
                  r.header(h -> h.index(alias))
                      .body(b -> b.size(0).query(query).trackTotalHits(t -> t.enabled(true))));
            })
            .toList();
    List<MultiSearchItem<HitSource>> answers = run(counts);
    List<FacetValue> exact = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      FacetValue v = values.get(i);
      exact.add(new FacetValue(v.value(), v.label(), total(answers.get(i))));
    }
    exact.sort(java.util.Comparator.comparingLong(FacetValue::count).reversed());
    return exact;
  }

  private List<SortOptions> sort(Sort sort, Criteria criteria) {
    SortOptions id = SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc)));
    if (sort == Sort.RELEVANCE && !criteria.q().isBlank()) {
      return List.of(SortOptions.of(s -> s.score(c -> c.order(SortOrder.Desc))), id);
    }
    SortOrder order = sort == Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc;
    return List.of(
        SortOptions.of(s ->
            s.field(
                f -> f.field("published.from").order(order).missing(m -> m.stringValue("_last")))),
        id);
  }

  private static Highlight highlight(Query words) {
    HighlightField title = HighlightField.of(f -> f.numberOfFragments(0).highlightQuery(words));
    HighlightField body =
        HighlightField.of(f ->
            f.numberOfFragments(3)
                .fragmentSize(SNIPPET_LENGTH)
                .noMatchSize(SNIPPET_LENGTH)
                .boundaryScanner(BoundaryScanner.Sentence)
                .boundaryScannerLocale("en-US")
                .order(HighlighterOrder.Score)
                .highlightQuery(words));
    return Highlight.of(h ->
        h.type(HighlighterType.Unified)
            .preTags(String.valueOf(Hit.MARK_START))
            .postTags(String.valueOf(Hit.MARK_END))
            .fields(NamedValue.of("title", title), NamedValue.of("body", body)));
  }

  private static RequestItem item(
      String pit,
      java.util.function.UnaryOperator<
              co.elastic.clients.elasticsearch.core.search.SearchRequestBody.Builder>
          body) {
    return RequestItem.of(r ->
        r.header(h -> h)
            .body(b ->
                body.apply(
                    b.timeout(TIME_LIMIT)
                        .pit(
                            p -> p.id(pit).keepAlive(k -> k.time(SharedPointInTime.KEEP_ALIVE))))));
  }

  private String pointInTime() {
    try {
      return shared.id();
    } catch (IOException | ElasticsearchException e) {
      throw unavailable(e);
    }
  }

  private List<MultiSearchItem<HitSource>> run(List<RequestItem> requests) {
    MsearchResponse<HitSource> response;
    try {
      response = client.msearch(m -> m.searches(requests), HitSource.class);
    } catch (IOException | ElasticsearchException e) {
      throw unavailable(e);
    }
    List<MultiSearchItem<HitSource>> answers = new ArrayList<>();
    for (var item : response.responses()) {
      if (item.isFailure()) {
        throw failure(item.failure().error());
      }
      if (item.result().timedOut()) {
        throw new BadQuery("The search took longer than 20 seconds; make it narrower.", -1);
      }
      answers.add(item.result());
    }
    return answers;
  }

  private static RuntimeException failure(
      co.elastic.clients.elasticsearch._types.ErrorCause error) {
    boolean gone =
        CONTEXT_GONE.equals(error.type())
            || error.rootCause().stream().anyMatch(c -> CONTEXT_GONE.equals(c.type()));
    if (gone) {
      return new ContextGone();
    }
    return new SearchUnavailable(
        "Elasticsearch could not answer this search; try again.",
        new IllegalStateException(error.type() + ": " + error.reason()));
  }

  private static SearchUnavailable unavailable(Exception e) {
    return new SearchUnavailable(
        "Elasticsearch does not answer at the moment; try again in a few seconds.", e);
  }

  private static long total(MultiSearchItem<HitSource> item) {
    return Objects.requireNonNull(item.hits().total()).value();
  }

  private static final class ContextGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
