package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.chancery.index.Reader;
import org.chancery.index.Texts;
import org.chancery.search.query.QueryParser;
import org.jspecify.annotations.Nullable;

/** Runs searches. Thread-safe. */
public class ArticleSearch {

  private final ElasticsearchClient client;
  private final String alias;
  private final Texts texts;
  private final Names names;
  private final OwnMarks marks;
  private final Reader reader;
  private final Msearch msearch;
  private final SampleRule samples;
  private final Answers answers;

  /**
   * @param reader of whose collections alone anything is found
   */
  public ArticleSearch(
      ElasticsearchClient client,
      String alias,
      Texts texts,
      Names names,
      OwnMarks marks,
      Reader reader) {
    this(client, alias, texts, names, marks, reader, Answers.USUAL);
  }

  /**
   * @param answersKept how much is kept of what was answered lately: values of facets, ten for a
   *     hit
   */
  ArticleSearch(
      ElasticsearchClient client,
      String alias,
      Texts texts,
      Names names,
      OwnMarks marks,
      Reader reader,
      long answersKept) {
    this.client = client;
    this.alias = alias;
    this.texts = texts;
    this.names = names;
    this.marks = marks;
    this.reader = reader;
    this.msearch = new Msearch(client);
    this.answers = new Answers(client, alias, texts.readAlias(), names, answersKept);
    this.samples = new SampleRule(msearch, alias, reader);
  }

  /**
   * One page of a result set, with the counts that the view asks for.
   *
   * @throws BadQuery when the criteria cannot be understood
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public SearchResult search(Criteria asking, View view) {
    int asked = Cursor.fingerprint(asking, view.sort());
    Resumption<SearchResult> page =
        (cursor, leftOut) -> {
          FacetAnswers facets = facets(asking, leftOut);
          return answers.of(
              asking,
              leftOut,
              facets.queries().hidden(),
              cursor,
              view,
              Answers::weight,
              pit -> new HitPages(facets, texts, pit).page(view, cursor, asked, leftOut));
        };
    return resumed(asking, view.cursor(), asked, page);
  }

  /**
   * Refuses what no search could answer.
   *
   * @throws BadQuery when the criteria cannot be understood
   */
  public void check(Criteria criteria) {
    queries().toElastic(criteria);
  }

  /**
   * Whom the names in a query mean.
   *
   * @throws BadQuery when the criteria cannot be understood
   */
  public List<Meant> namesMeant(Criteria criteria) {
    return Meant.in(QueryParser.parse(criteria.q()), queries().names());
  }

  /** How many articles, or texts, meet the criteria, exactly. */
  public long count(Criteria criteria) {
    return search(criteria, View.hits(0)).total();
  }

  /** How many articles, or texts, meet each of them, exactly. */
  public List<Long> counts(List<Criteria> asking) {
    List<RequestItem> items = new ArrayList<>();
    for (Criteria criteria : asking.stream().map(c -> meant(samples.applied(c))).toList()) {
      Query query = queries().toElastic(criteria);
      items.add(Msearch.now(alias(criteria), b -> Requests.total(b, query)));
    }
    return msearch.runInTurn(items).stream().map(Msearch::total).toList();
  }

  /**
   * Whether sample articles are left out, as they are from every search that names no collection
   * once there are other articles.
   */
  public boolean leavesOutSamples(Criteria criteria) {
    return samples.leavesOut(criteria);
  }

  /** What came lately, as it is at the moment. */
  public NewMatches newMatches() {
    return new NewMatches(msearch, names, c -> meant(samples.applied(c)), this::alias, queries());
  }

  /** Has everything asked of Elasticsearch again, whatever was answered lately. */
  public void forgetAnswers() {
    answers.forget();
  }

  /** Makes the next search see everything that has been refreshed. */
  public void expire() {
    answers.expire();
    samples.expire();
  }

  /**
   * The values of one facet under the criteria.
   *
   * @throws BadQuery when the criteria, or the cursor, cannot be understood
   */
  public FacetPage values(Criteria asking, FacetAsk ask) {
    int asked = ask.fingerprint(asking);
    Resumption<FacetPage> page =
        (cursor, leftOut) -> {
          FacetAnswers facets = facets(asking, leftOut);
          return answers.of(
              asking,
              leftOut,
              facets.queries().hidden(),
              cursor,
              ask,
              found -> found.values().size(),
              pit -> new FacetPages(facets, ask).answer(pit, cursor, asked, leftOut));
        };
    return resumed(asking, ask.cursor(), asked, page);
  }

  /** The first values of a facet. */
  public List<FacetValue> values(
      Criteria asking, Facet facet, String contains, boolean byName, int size) {
    return values(asking, new FacetAsk(facet, contains, byName, size)).values();
  }

  private <T> T resumed(Criteria asking, @Nullable String given, int asked, Resumption<T> page) {
    return page.from(given, asked, () -> samples.leavesOut(asking), () -> answers.expire(asking));
  }

  /** The most frequent values, with about how many articles have them: enough to rank them by. */
  List<FacetValue> frequent(Facet facet, int size) {
    Criteria criteria = samples.applied(Criteria.EVERYTHING);
    Requests requests = new Requests(queries(), criteria);
    RequestItem item = Msearch.now(alias, b -> requests.values(b, facet, size, null));
    return new FacetReader(names)
        .values(facet, msearch.run(List.of(item)).getFirst().aggregations().get(facet.parameter()));
  }

  /**
   * How many articles report acts of each of these sides on each other, as directed pairs. Each
   * count is the total of the search in which the pair is the only one asked for.
   *
   * @param sides codes of countries, or ids of organisations and groups
   */
  public List<FacetValue> acts(Criteria asking, List<String> sides) {
    if (sides.isEmpty()) {
      return List.of();
    }
    return picture(asking, sides, List::size, () -> counted(asking, sides));
  }

  private List<FacetValue> counted(Criteria asking, List<String> sides) {
    FacetAnswers facets = facets(asking, samples.leavesOut(asking));
    Requests requests = new Requests(facets.queries(), facets.criteria());
    RequestItem item = Msearch.now(facets.alias(), b -> requests.acts(b, sides));
    return facets.counts().acts(msearch.run(List.of(item)).getFirst());
  }

  /**
   * A picture of the articles that meet the criteria; the one of lately where the same was asked.
   *
   * @param what tells it from all others of these criteria
   * @param weight how many numbers it holds
   */
  public <T> T picture(Criteria asking, Object what, ToIntFunction<T> weight, Supplier<T> count) {
    boolean leftOut = samples.leavesOut(asking);
    return answers.of(asking, leftOut, hidden(), null, what, weight, pit -> count.get());
  }

  /** Who is tied to whom in the articles that meet the criteria. */
  public Ties ties(Criteria asking) {
    Criteria criteria = meant(samples.applied(asking));
    return new Ties(msearch, alias(criteria), queries(), criteria, this::counts);
  }

  /**
   * How the articles of each search lie in time. Each count is the total of the same search
   * {@linkplain DateKind#narrowed of the days of the bar}.
   */
  public List<OverTime> overTime(List<Criteria> asking, Interval unit, DateKind kind) {
    List<Criteria> criteria = asking.stream().map(c -> meant(samples.applied(c))).toList();
    return new TimeCounts(msearch, this::now, queries()).of(criteria, unit, kind);
  }

  /**
   * The index as it is now, to be read whole.
   *
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public Snapshot snapshot(Criteria asking) {
    boolean leftOut = samples.leavesOut(asking);
    return new Snapshot(
        client,
        alias,
        texts,
        names,
        queries(),
        c -> meant(leftOut ? SampleRule.without(c) : c),
        leftOut);
  }

  /** The same with the samples, for reading articles by their ids. */
  public Snapshot snapshotOfAll() {
    return new Snapshot(client, alias, texts, names, queries(), this::meant, false);
  }

  /** Serves one question, in which each name is looked up once. */
  public Tallies tallies() {
    return new Tallies(msearch, alias, c -> meant(samples.applied(c)), this::alias, queries());
  }

  /** Pairs by the ids that count; articles hold no others once an edit has coded them again. */
  private Criteria meant(Criteria criteria) {
    return criteria.with(
        Facet.DYAD,
        criteria
            .choice(Facet.DYAD)
            .with(pair ->
                PairFilter.parse(pair).map(names::current).map(PairFilter::toString).orElse(pair)));
  }

  private FacetAnswers facets(Criteria asking, boolean leftOut) {
    Criteria criteria = meant(leftOut ? SampleRule.without(asking) : asking);
    return new FacetAnswers(msearch, alias, alias(criteria), names, queries(), criteria);
  }

  private Queries queries() {
    Hidden hidden = hidden();
    return new Queries(new IndexedNames(names, msearch, alias, hidden), marks.once(), hidden);
  }

  /** The collections of which whoever asks on this thread is told nothing. */
  public Set<String> keptOut() {
    return hidden().collections();
  }

  /** Of whoever asks on this thread. */
  Hidden hidden() {
    return Hidden.from(reader);
  }

  private RequestItem now(Criteria criteria, UnaryOperator<SearchRequestBody.Builder> body) {
    return Msearch.now(alias(criteria), body);
  }

  private String alias(Criteria criteria) {
    return criteria.count() == Count.TEXTS ? texts.readAlias() : alias;
  }
}
