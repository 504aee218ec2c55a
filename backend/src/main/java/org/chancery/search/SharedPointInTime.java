package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A point in time that all searches of one second share, so that a search need not open one of its
 * own and every page of a result set still reads the same state of the index.
 */
final class SharedPointInTime {

  /** How long a cursor can be continued after it was last used. */
  static final String KEEP_ALIVE = "5m";

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final ElasticsearchClient client;
  private final String alias;
  private @Nullable String id;
  private long openedAt;

  SharedPointInTime(ElasticsearchClient client, String alias) {
    this.client = client;
    this.alias = alias;
  }

  synchronized String id() throws IOException {
    if (id == null || System.nanoTime() - openedAt > FRESH.toNanos()) {
      id = client.openPointInTime(p -> p.index(alias).keepAlive(k -> k.time(KEEP_ALIVE))).id();
      openedAt = System.nanoTime();
    }
    return id;
  }

  /** Makes the next search see what has been refreshed meanwhile. */
  synchronized void expire() {
    id = null;
  }
}
