package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MoreLikeThisQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Article;
import org.chancery.article.Dyad;
import org.chancery.index.Reader;
import org.chancery.index.Texts;

/**
 * Other texts about what an article is about: with the words that set it apart from others, and
 * higher where the same states interact. Near copies of one text count once. Thread-safe.
 */
public class SimilarArticles {

  public static final int MOST = 50;

  /** News says in its beginning what it is about. */
  private static final int LONGEST = 3_000;

  private static final int SHORT = 1_000;
  private static final int MOST_WORDS = 30;
  private static final float SAME_PAIR = 5f;

  private final Msearch msearch;
  private final String texts;
  private final SampleRule samples;
  private final Names names;
  private final Reader reader;

  public SimilarArticles(
      ElasticsearchClient client, String articles, Texts texts, Names names, Reader reader) {
    this.msearch = new Msearch(client);
    this.texts = texts.readAlias();
    this.samples = new SampleRule(msearch, articles, reader);
    this.names = names;
    this.reader = reader;
  }

  /**
   * The most similar first; none that is a copy of it.
   *
   * @throws BadQuery where so many cannot be asked for
   * @throws SearchUnavailable when Elasticsearch does not answer
   */
  public List<Hit> list(Article article, int size) {
    if (size < 1 || size > MOST) {
      throw new BadQuery("size must lie between 1 and " + MOST + ", not " + size + ".", -1);
    }
    Criteria among = among(article);
    RequestItem item = Msearch.now(texts, body -> request(body, article, size, among));
    HitMapper mapper = new HitMapper(names, among, Map.of());
    return msearch.run(List.of(item)).getFirst().hits().hits().stream()
        .map(hit -> mapper.toHit(Objects.requireNonNull(hit.source()), Map.of()))
        .toList();
  }

  /** Samples are like samples only. */
  private Criteria among(Article article) {
    Criteria all = Criteria.EVERYTHING.counting(Count.TEXTS);
    return article.collection().equals(SampleRule.SAMPLES)
        ? all.with(Facet.COLLECTION, Choice.any(SampleRule.SAMPLES))
        : samples.applied(all);
  }

  private SearchRequestBody.Builder request(
      SearchRequestBody.Builder body, Article article, int size, Criteria among) {
    return body.size(size)
        .query(
            toElastic(
                article,
                new Queries(names, OwnMarks.NOBODYS, Hidden.from(reader)).toElastic(among)))
        .source(s -> s.filter(f -> f.includes(HitSource.FIELDS)));
  }

  static Query toElastic(Article article, Query among) {
    List<String> pairs =
        article.annotations().dyads().stream()
            .filter(dyad -> dyad.kind() == Dyad.Kind.INTERACTION)
            .map(Dyad::key)
            .distinct()
            .toList();
    return BoolQuery.of(
            b -> {
              b.must(words(article))
                  .filter(among)
                  .mustNot(Flat.term(Facet.TEXT.field(), article.textId()));
              return pairs.isEmpty()
                  ? b
                  : b.should(s ->
                      s.constantScore(
                          c -> c.filter(Flat.terms("dyadKeys", pairs)).boost(SAME_PAIR)));
            })
        ._toQuery();
  }

  private static Query words(Article article) {
    String body = article.body();
    String text =
        article.title()
            + "\n"
            + body.substring(0, body.offsetByCodePoints(0, Math.min(LONGEST, length(body))));
    return MoreLikeThisQuery.of(m ->
            m.fields("title", "body")
                .like(l -> l.text(text))
                .minTermFreq(body.length() < SHORT ? 1 : 2)
                .minDocFreq(2)
                .maxQueryTerms(MOST_WORDS)
                .minimumShouldMatch("30%"))
        ._toQuery();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
