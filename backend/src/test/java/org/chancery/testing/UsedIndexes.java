package org.chancery.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Indexes whose articles were deleted again, for tests that neither rank nor count words: making an
 * index takes the server ten times as long as emptying one.
 */
public final class UsedIndexes {

  /** So many rest before one is taken again: what its test left under way arrives meanwhile. */
  private static final int RESTING = 3;

  /** One that holds more is not worth emptying. */
  private static final int MOST = 1_000;

  private static final Queue<TestIndex> RETURNED = new ArrayDeque<>();
  private static int made;

  private UsedIndexes() {}

  /** An empty one, to be given back. */
  public static synchronized TestIndex take() {
    while (RETURNED.size() >= RESTING) {
      TestIndex index = RETURNED.remove();
      if (emptied(index)) {
        return index;
      }
      index.close();
    }
    return TestCluster.emptyIndex("used-" + ++made);
  }

  public static synchronized void giveBack(TestIndex index) {
    RETURNED.add(index);
  }

  /** Whether that was little work, and whether its test left the index itself as it was. */
  private static boolean emptied(TestIndex index) {
    ElasticsearchClient client = index.client();
    List<String> names = index.names();
    try {
      client.indices().refresh(r -> r.index(names));
      List<Hit<Void>> hits =
          client
              .search(s -> s.index(names).size(MOST + 1).source(f -> f.fetch(false)), Void.class)
              .hits()
              .hits();
      if (hits.isEmpty() || hits.size() > MOST) {
        return hits.isEmpty();
      }
      BulkRequest.Builder all = new BulkRequest.Builder().refresh(Refresh.True);
      hits.forEach(h -> all.operations(o -> o.delete(d -> d.index(h.index()).id(h.id()))));
      BulkResponse done = client.bulk(all.build());
      return !done.errors();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ElasticsearchException e) {
      return false;
    }
  }
}
