package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers by the state of the index that they are of. What was answered lately is answered again as
 * long as the index shows nothing new and names are what they were: to the way back, to a tab, to
 * the next reader of the first page. Thread-safe.
 */
final class Answers {

  /** No longer, for a cursor in an answer is good for so much less. */
  static final Duration KEPT = Duration.ofMinutes(1);

  /** Some ten megabytes. */
  static final long USUAL = 50_000;

  private static final int HIT = 10;

  private final SharedPointInTime articles;
  private final SharedPointInTime texts;
  private final Names names;
  private final Cache<Key, Kept> kept;
  private Object named = new Object();

  /**
   * @param most what all that is kept may weigh: 1 a value of a facet, 10 a hit
   */
  Answers(ElasticsearchClient client, String alias, String textsAlias, Names names, long most) {
    this.articles = new SharedPointInTime(client, alias);
    this.texts = new SharedPointInTime(client, textsAlias);
    this.names = names;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((Key key, Kept value) -> value.weight())
            .expireAfterWrite(KEPT)
            .build();
  }

  private record Key(String state, List<Object> asked) {}

  private record Kept(Object answer, int weight) {}

  /**
   * The answer to the same question, or else a new one. One that depends on what somebody has made
   * of articles is never kept.
   *
   * @param leftOut whether the samples are left out
   * @param hidden what whoever asks may not read
   * @param what is asked of the articles that meet the criteria
   * @param ask asks Elasticsearch for it, of a point in time
   */
  <T> T of(
      Criteria criteria,
      boolean leftOut,
      Hidden hidden,
      @Nullable Cursor cursor,
      Object what,
      ToIntFunction<T> weight,
      Function<String, T> ask) {
    String state = cursor == null ? pointInTime(criteria) : cursor.pit();
    if (!criteria.mine().isEmpty() || !criteria.frozen().isEmpty()) {
      return ask.apply(state);
    }
    Object naming = namedBy();
    Key key = new Key(state, List.of(criteria, leftOut, hidden, what));
    Kept before = kept.getIfPresent(key);
    if (before != null) {
      @SuppressWarnings("unchecked") // What is asked says what is answered.
      T answer = (T) before.answer();
      return answer;
    }
    T answer = ask.apply(state);
    if (isSame(naming, names.version())) {
      kept.put(key, new Kept(answer, 1 + weight.applyAsInt(answer)));
    }
    return answer;
  }

  void forget() {
    kept.invalidateAll();
  }

  /** Makes the next search see everything that has been refreshed. */
  void expire() {
    forget();
    articles.expire();
    texts.expire();
  }

  /** The same for searches of what these criteria count. */
  void expire(Criteria criteria) {
    shared(criteria).expire();
  }

  static int weight(SearchResult result) {
    return result.hits().size() * HIT
        + result.histogram().size()
        + result.facets().values().stream().mapToInt(List::size).sum();
  }

  private String pointInTime(Criteria criteria) {
    try {
      return shared(criteria).id();
    } catch (IOException | ElasticsearchException e) {
      throw Msearch.unavailable(e);
    }
  }

  private SharedPointInTime shared(Criteria criteria) {
    return criteria.count() == Count.TEXTS ? texts : articles;
  }

  /** What gives names by now; what others named is forgotten. */
  private synchronized Object namedBy() {
    Object now = names.version();
    if (!isSame(named, now)) {
      named = now;
      forget();
    }
    return now;
  }

  @SuppressWarnings("ReferenceEquality") // Names that came anew may say something else.
  private static boolean isSame(Object one, Object other) {
    return one == other;
  }
}
