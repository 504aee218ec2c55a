package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.index.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The index as it was when this was opened, for reading whole result sets: whatever is counted or
 * read here agrees, and with the searches of that moment. For one thread; to be closed.
 */
public final class Snapshot implements WholeSet {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
  private static final int HITS_AT_ONCE = 500;

  /** Whole documents may be long. */
  private static final int DOCUMENTS_AT_ONCE = 200;

  /** What only serves to find and to compare. */
  private static final List<String> INTERNAL =
      List.of("contentHash", "runs", "joined", "stale", "outlet.key", "actorKeys", "members");

  private final ElasticsearchClient client;
  private final Msearch msearch;
  private final Texts texts;
  private final Names names;
  private final Queries queries;
  private final UnaryOperator<Criteria> meant;
  private final boolean samplesLeftOut;
  private final Map<Count, String> pits = new EnumMap<>(Count.class);

  /**
   * @param queries of whoever asks, on the thread that reads
   * @param meant the criteria as a search takes them
   */
  Snapshot(
      ElasticsearchClient client,
      String articles,
      Texts texts,
      Names names,
      Queries queries,
      UnaryOperator<Criteria> meant,
      boolean samplesLeftOut) {
    this.client = client;
    this.msearch = new Msearch(client);
    this.texts = texts;
    this.names = names;
    this.queries = queries;
    this.meant = meant;
    this.samplesLeftOut = samplesLeftOut;
    pits.put(Count.ARTICLES, open(articles));
    pits.put(Count.TEXTS, open(texts.readAlias()));
  }

  private String open(String alias) {
    try {
      return client
          .openPointInTime(p -> p.index(alias).keepAlive(k -> k.time(SharedPointInTime.KEEP_ALIVE)))
          .id();
    } catch (IOException | ElasticsearchException e) {
      close();
      throw Msearch.unavailable(e);
    }
  }

  /** Whether the searches do not find the samples, for there are other articles. */
  public boolean leavesOutSamples() {
    return samplesLeftOut;
  }

  /** The collections of which nothing is counted or read, for whoever opened this may not. */
  public Set<String> keptOut() {
    return queries.hidden().collections();
  }

  /** How many articles, or texts, meet each of the criteria. */
  public List<Long> totals(List<Criteria> asking) {
    return run(
            asking.stream()
                .map(meant)
                .map(c -> at(c, b -> Requests.total(b, queries.toElastic(c))))
                .toList())
        .stream()
        .map(Msearch::total)
        .toList();
  }

  /** How many articles are left out for want of a date, where dates are asked for. */
  public long undated(Criteria asking) {
    Criteria criteria = meant.apply(asking);
    return queries.hasDates(criteria)
        ? Msearch.total(
            run(List.of(at(criteria, b -> Requests.total(b, queries.undated(criteria)))))
                .getFirst())
        : 0;
  }

  /** How the articles of each search lie in time, as {@link ArticleSearch#overTime} tells it. */
  public List<OverTime> overTime(List<Criteria> asking, Interval unit, DateKind kind) {
    return new TimeCounts(msearch, this::at, queries)
        .of(asking.stream().map(meant).toList(), unit, kind);
  }

  /**
   * All values that the articles of each search have of a facet, of pairs those that interact, with
   * how many articles have them.
   */
  public List<List<FacetValue>> values(Facet facet, List<Criteria> asking) {
    return values(new AllValues(facet), asking.stream().map(meant).toList());
  }

  List<List<FacetValue>> values(AllValues values, List<Criteria> all) {
    List<Query> articles = all.stream().map(queries::toElastic).toList();
    return values.list(
        all.size(),
        parts ->
            run(
                    parts.stream()
                        .map(p ->
                            at(
                                all.get(p.search()),
                                b -> values.ask(b, articles.get(p.search()), p)))
                        .toList())
                .stream()
                .map(MultiSearchItem::aggregations)
                .toList());
  }

  @Override
  public long countTold(Criteria asking) {
    Criteria criteria = meant.apply(asking);
    List<RequestItem> items =
        EntryCounts.of(criteria, queries.toElastic(criteria)).stream()
            .map(body -> at(criteria, body))
            .toList();
    return run(items).stream().mapToLong(a -> EntryCounts.read(a.aggregations())).sum();
  }

  @Override
  public void hits(Criteria asking, boolean quoted, boolean counted, Pages<List<Hit>> reader)
      throws IOException {
    Criteria criteria = meant.apply(asking);
    Requests requests = new Requests(queries, criteria);
    Query query = queries.toElastic(criteria);
    walk(criteria, HitSource.class, HITS_AT_ONCE, r -> requests.walk(r.query(query), quoted))
        .read(
            hits -> {
              HitMapper mapper =
                  new HitMapper(
                      names, criteria, counted ? HitMapper.copies(texts, hits) : Map.of());
              return hits.stream()
                  .map(h -> mapper.toHit(Objects.requireNonNull(h.source()), h.highlight()))
                  .toList();
            },
            reader);
  }

  @Override
  public void told(Criteria asking, Pages<List<Told>> reader) throws IOException {
    Criteria criteria = meant.apply(asking);
    Query query = queries.toElastic(criteria);
    ToldMapper mapper = new ToldMapper(criteria);
    walk(criteria, HitSource.class, HITS_AT_ONCE, r -> r.query(query))
        .read(
            hits ->
                hits.stream()
                    .flatMap(h -> mapper.toTold(Objects.requireNonNull(h.source())))
                    .toList(),
            reader);
  }

  /** How two sides dealt with each other, as the articles report it that came in a time. */
  public Encounters encounters(Since asking, Side one, Side other, Encounters.Between who) {
    Criteria criteria = meant.apply(asking.counting(Count.ARTICLES).criteria());
    EncounterMapper mapper = new EncounterMapper(criteria, one, other, names);
    Query query =
        Flat.allOf(
            List.of(queries.toElastic(criteria), NewMatches.came(asking), mapper.query(who)));
    long articles =
        Msearch.total(run(List.of(at(criteria, b -> Requests.total(b, query)))).getFirst());
    return new Encounters(
        articles,
        (quoted, reader) ->
            walk(
                    criteria,
                    HitSource.class,
                    HITS_AT_ONCE,
                    r ->
                        r.query(query)
                            .source(s -> s.filter(f -> f.includes(EncounterMapper.fields(quoted)))))
                .read(
                    hits ->
                        new Encounters.Page(
                            hits.size(),
                            hits.stream()
                                .flatMap(
                                    h -> mapper.toEncounters(Objects.requireNonNull(h.source())))
                                .toList()),
                    reader));
  }

  @Override
  public void documents(Criteria asking, List<String> fields, Pages<List<ObjectNode>> reader)
      throws IOException {
    Criteria criteria = meant.apply(asking);
    Query query = queries.toElastic(criteria);
    walk(
            criteria,
            ObjectNode.class,
            DOCUMENTS_AT_ONCE,
            r -> r.query(query).source(s -> s.filter(f -> f.includes(fields).excludes(INTERNAL))))
        .read(hits -> hits.stream().map(h -> Objects.requireNonNull(h.source())).toList(), reader);
  }

  /**
   * Those of these articles that whoever asks may find, whatever else they are, as they are indexed
   * with what serves the index alone; in no order.
   *
   * @param ids at most a thousand
   * @param fields only these, or all where there are none
   */
  public List<ObjectNode> articles(List<String> ids, List<String> fields) {
    Query query =
        Flat.allOf(List.of(queries.toElastic(Criteria.EVERYTHING), Flat.terms("id", ids)));
    return named(ids, fields, r -> r.query(query));
  }

  /** Of each of these texts the article with the least id, likewise. */
  public List<ObjectNode> articlesOf(List<String> texts) {
    Query query =
        Flat.allOf(List.of(queries.toElastic(Criteria.EVERYTHING), Flat.terms("textId", texts)));
    return named(
        texts,
        List.of(),
        r ->
            r.query(query).collapse(c -> c.field("textId")).sort(s -> s.field(f -> f.field("id"))));
  }

  private List<ObjectNode> named(
      List<String> ids, List<String> fields, UnaryOperator<SearchRequest.Builder> asking) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return PageWalk.first(
        client,
        Objects.requireNonNull(pits.get(Count.ARTICLES)),
        ids.size(),
        r -> asking.apply(r).source(s -> s.filter(f -> f.includes(fields))));
  }

  private <S> PageWalk<S> walk(
      Criteria criteria, Class<S> type, int size, UnaryOperator<SearchRequest.Builder> asking) {
    return new PageWalk<>(client, pit(criteria), type, size, asking);
  }

  private List<MultiSearchItem<HitSource>> run(List<RequestItem> items) {
    try {
      return msearch.runInTurn(items);
    } catch (Msearch.ContextGone e) {
      throw new SearchUnavailable(
          "Elasticsearch does not know the state of the index any more that was read; start again.",
          e);
    }
  }

  private RequestItem at(Criteria criteria, UnaryOperator<SearchRequestBody.Builder> body) {
    return Msearch.at(pit(criteria), body);
  }

  private String pit(Criteria criteria) {
    return Objects.requireNonNull(pits.get(criteria.count()));
  }

  @Override
  public void close() {
    for (String pit : pits.values()) {
      try {
        client.closePointInTime(p -> p.id(pit));
      } catch (IOException | ElasticsearchException e) {
        // It ends by itself some minutes after it was last used.
        LOG.debug("a point in time could not be closed", e);
      }
    }
  }
}
