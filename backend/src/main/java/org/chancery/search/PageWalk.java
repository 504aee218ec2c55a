package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads all hits of a query at a point in time, in the order in which they lie in the index, which
 * costs the least. While one page is used, the next is made ready and the one behind it fetched;
 * there are never more than three.
 *
 * @param <S> what a hit is read as
 */
final class PageWalk<S> {

  private final ElasticsearchClient client;
  private final String pit;
  private final Class<S> type;
  private final int size;
  private final UnaryOperator<SearchRequest.Builder> asking;

  /**
   * @param asking adds the query and what is fetched of each hit
   */
  PageWalk(
      ElasticsearchClient client,
      String pit,
      Class<S> type,
      int size,
      UnaryOperator<SearchRequest.Builder> asking) {
    this.client = client;
    this.pit = pit;
    this.type = type;
    this.size = size;
    this.asking = asking;
  }

  /** So many documents at a point in time, which are all that there are. */
  static List<ObjectNode> first(
      ElasticsearchClient client,
      String pit,
      int size,
      UnaryOperator<SearchRequest.Builder> asking) {
    try {
      SearchResponse<ObjectNode> answer =
          client.search(
              r ->
                  asking
                      .apply(r)
                      .pit(p -> p.id(pit).keepAlive(k -> k.time(SharedPointInTime.KEEP_ALIVE)))
                      .size(size)
                      .trackTotalHits(t -> t.enabled(false))
                      .allowPartialSearchResults(false)
                      .timeout(Msearch.TIME_LIMIT),
              ObjectNode.class);
      if (answer.timedOut()) {
        throw Msearch.tooLong();
      }
      return answer.hits().hits().stream().map(h -> Objects.requireNonNull(h.source())).toList();
    } catch (IOException | ElasticsearchException e) {
      throw Msearch.unavailable(e);
    }
  }

  private record Page<S>(String pit, List<Hit<S>> hits, boolean isLast) {

    List<FieldValue> last() {
      return hits.getLast().sort();
    }
  }

  /**
   * @param each makes of a page what is used, while the former page still is
   */
  <T> void read(Function<List<Hit<S>>, T> each, Pages<T> reader) throws IOException {
    ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    try {
      Future<Page<S>> coming = ahead.submit(() -> fetch(null));
      Future<T> ready = null;
      boolean more = true;
      while (more) {
        Page<S> page = arrived(coming);
        more = !page.isLast();
        if (more) {
          coming = ahead.submit(() -> fetch(page));
        }
        Future<T> next = ahead.submit(() -> each.apply(page.hits()));
        if (ready != null) {
          reader.read(arrived(ready));
        }
        ready = next;
      }
      reader.read(arrived(Objects.requireNonNull(ready)));
    } finally {
      ahead.shutdownNow();
    }
  }

  private static <T> T arrived(Future<T> coming) throws IOException {
    try {
      return coming.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("a page could not be read", e.getCause());
    }
  }

  private Page<S> fetch(@Nullable Page<S> former) {
    String at = former == null ? pit : former.pit();
    SearchRequest request =
        SearchRequest.of(r -> {
          asking
              .apply(r)
              .pit(p -> p.id(at).keepAlive(k -> k.time(SharedPointInTime.KEEP_ALIVE)))
              .size(size)
              .trackTotalHits(t -> t.enabled(false))
              .allowPartialSearchResults(false)
              .timeout(Msearch.TIME_LIMIT)
              .sort(s -> s.field(f -> f.field("_shard_doc").order(SortOrder.Asc)));
          return former == null ? r : r.searchAfter(former.last());
        });
    try {
      SearchResponse<S> answer = client.search(request, type);
      if (answer.timedOut()) {
        throw Msearch.tooLong();
      }
      List<Hit<S>> hits = answer.hits().hits();
      String latest = answer.pitId();
      return new Page<>(latest == null ? at : latest, hits, hits.size() < size);
    } catch (IOException | ElasticsearchException e) {
      throw Msearch.unavailable(e);
    }
  }
}
