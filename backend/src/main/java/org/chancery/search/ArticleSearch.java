package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.search.Msearch.ContextGone;
import org.jspecify.annotations.Nullable;

/** Runs searches. Thread-safe. */
public class ArticleSearch {

  private final ElasticsearchClient client;
  private final String alias;
  private final Names names;
  private final Queries queries;
  private final SharedPointInTime shared;
  private final Msearch msearch;
  private final SampleRule samples;

  public ArticleSearch(ElasticsearchClient client, String alias, Names names) {
    this.client = client;
    this.alias = alias;
    this.names = names;
    this.queries = new Queries(names);
    this.shared = new SharedPointInTime(client, alias);
    this.msearch = new Msearch(client);
    this.samples = new SampleRule(client, alias);
  }

  /**
   * One page of a result set, with the counts that the view asks for.
   *
   * @throws BadQuery when the criteria cannot be understood
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public SearchResult search(Criteria asking, View view) {
    Criteria criteria = samples.applied(asking);
    int asked = Cursor.fingerprint(criteria, view.sort());
    String given = view.cursor();
    if (given == null) {
      try {
        return attempt(criteria, view, null, asked);
      } catch (ContextGone e) {
        shared.expire();
        return attempt(criteria, view, null, asked);
      }
    }
    try {
      return attempt(criteria, view, Cursor.decode(given, asked), asked);
    } catch (ContextGone e) {
      throw new BadQuery("The cursor has expired; start again without it.", -1);
    }
  }

  /**
   * Refuses what no search could answer.
   *
   * @throws BadQuery when the criteria cannot be understood
   */
  public void check(Criteria criteria) {
    queries.toElastic(criteria);
  }

  /** How many articles meet the criteria, exactly. */
  public long count(Criteria criteria) {
    return search(criteria, View.hits(0)).total();
  }

  /**
   * Whether sample articles are left out, as they are from every search that names no collection
   * once there are other articles.
   */
  public boolean leavesOutSamples(Criteria criteria) {
    return samples.leavesOut(criteria);
  }

  /** How many articles meet the criteria and were first indexed after a moment. */
  public long countIngestedAfter(Criteria criteria, Instant moment) {
    Query query = queries.toElastic(samples.applied(criteria));
    Query later =
        Query.of(
            q -> q.range(r -> r.date(d -> d.field("provenance.ingestedAt").gt(moment.toString()))));
    try {
      return client
          .count(c -> c.index(alias).query(q -> q.bool(b -> b.must(query).filter(later))))
          .count();
    } catch (IOException | ElasticsearchException e) {
      throw Msearch.unavailable(e);
    }
  }

  /** Makes the next search see everything that has been refreshed. */
  public void expire() {
    shared.expire();
    samples.expire();
  }

  /**
   * The values of one facet under the criteria.
   *
   * @param contains part of the label, in any case and without regard to diacritics
   * @param byName in the order of labels rather than by count
   */
  public List<FacetValue> values(
      Criteria asking, Facet facet, String contains, boolean byName, int size) {
    Criteria criteria = samples.applied(asking);
    FacetText text = new FacetText(facet, contains);
    // Where Elasticsearch cannot pick by label, all values are fetched and picked here.
    int fetched = text.isExact() && !byName ? size : View.MOST_VALUES * 10;
    Requests requests = new Requests(queries, criteria);
    RequestItem item = Msearch.now(alias, b -> requests.values(b, facet, fetched, text.include()));
    MultiSearchItem<HitSource> answer = msearch.run(List.of(item)).getFirst();
    return text.chosen(counted(criteria, facet, answer), byName, size);
  }

  private SearchResult attempt(Criteria criteria, View view, @Nullable Cursor cursor, int asked) {
    long start = System.nanoTime();
    String pit = cursor == null ? pointInTime() : cursor.pit();
    Requests requests = new Requests(queries, criteria);
    boolean counts = !view.facets().isEmpty() || view.histogram() != null;
    List<RequestItem> items = new ArrayList<>();
    items.add(Msearch.at(pit, b -> requests.hits(b, view, cursor)));
    if (counts) {
      items.add(Msearch.at(pit, b -> requests.counts(b, view)));
    }
    if (criteria.hasDates()) {
      items.add(Msearch.at(pit, requests::undated));
    }
    List<MultiSearchItem<HitSource>> answers = msearch.run(items);
    MultiSearchItem<HitSource> page = answers.getFirst();
    HitMapper mapper = new HitMapper(names, criteria);
    return new SearchResult(
        Msearch.total(page),
        criteria.hasDates() ? Msearch.total(answers.getLast()) : 0,
        (System.nanoTime() - start) / 1_000_000,
        next(page, view, pit, asked),
        page.hits().hits().stream()
            .map(h -> mapper.toHit(Objects.requireNonNull(h.source()), h.highlight()))
            .toList(),
        counts ? facets(criteria, view, answers.get(1)) : Map.of(),
        counts ? histogram(view, answers.get(1)) : List.of());
  }

  private static @Nullable String next(
      MultiSearchItem<HitSource> page, View view, String pit, int asked) {
    List<Hit<HitSource>> hits = page.hits().hits();
    if (hits.isEmpty() || hits.size() < view.size()) {
      return null;
    }
    String latest = page.pitId() == null ? pit : page.pitId();
    return Cursor.after(latest, hits.getLast().sort(), asked).encoded();
  }

  private Map<Facet, List<FacetValue>> facets(
      Criteria criteria, View view, MultiSearchItem<HitSource> answer) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    view.facets().forEach(facet -> facets.put(facet, counted(criteria, facet, answer)));
    return facets;
  }

  private List<Bar> histogram(View view, MultiSearchItem<HitSource> answer) {
    Interval interval = view.histogram();
    return interval == null
        ? List.of()
        : new FacetReader(names)
            .histogram(answer.aggregations().get(FacetAggregations.HISTOGRAM), interval);
  }

  /** Shards may disagree on which values are most frequent; then each is counted by itself. */
  private List<FacetValue> counted(
      Criteria criteria, Facet facet, MultiSearchItem<HitSource> answer) {
    List<FacetValue> values =
        new FacetReader(names).values(facet, answer.aggregations().get(facet.parameter()));
    if (answer.shards().total().intValue() <= 1 || values.isEmpty()) {
      return values;
    }
    List<RequestItem> counts =
        values.stream()
            .map(v -> queries.counted(criteria, facet, v.value()))
            .map(query -> again(answer.pitId(), query))
            .toList();
    List<MultiSearchItem<HitSource>> answers = msearch.run(counts);
    List<FacetValue> exact = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      FacetValue v = values.get(i);
      exact.add(new FacetValue(v.value(), v.label(), Msearch.total(answers.get(i))));
    }
    exact.sort(Comparator.comparingLong(FacetValue::count).reversed());
    return exact;
  }

  /** Counts a query in the same state of the index as the answer that left it open. */
  private RequestItem again(@Nullable String pit, Query query) {
    return pit == null
        ? Msearch.now(alias, b -> Requests.total(b, query))
        : Msearch.at(pit, b -> Requests.total(b, query));
  }

  private String pointInTime() {
    try {
      return shared.id();
    } catch (IOException | ElasticsearchException e) {
      throw Msearch.unavailable(e);
    }
  }
}
