package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.CommonStatsFlag;
import co.elastic.clients.elasticsearch._types.RefreshStats;
import co.elastic.clients.elasticsearch.indices.stats.IndexStats;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A point in time that all searches share as long as the index shows nothing new, so that a search
 * need not open one of its own, every page of a result set still reads the same state of the index,
 * and Elasticsearch knows a search again that it has counted before: its name is part of it.
 */
final class SharedPointInTime {

  /**
   * A cursor can be continued for five minutes, also one from an answer that is {@linkplain
   * Answers#KEPT given again}.
   */
  static final String KEEP_ALIVE = "6m";

  /** How long nobody looks whether there is something new. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final ElasticsearchClient client;
  private final String alias;
  private @Nullable String id;
  private long lookedAt;
  private long seen;

  SharedPointInTime(ElasticsearchClient client, String alias) {
    this.client = client;
    this.alias = alias;
  }

  synchronized String id() throws IOException {
    String current = id;
    if (current != null && System.nanoTime() - lookedAt <= FRESH.toNanos()) {
      return current;
    }
    // Looked at first: what comes between the two is seen the next time.
    long refreshes = refreshes();
    lookedAt = System.nanoTime();
    if (current == null || refreshes != seen) {
      current = client.openPointInTime(p -> p.index(alias).keepAlive(k -> k.time(KEEP_ALIVE))).id();
      id = current;
      seen = refreshes;
    }
    return current;
  }

  /** How often something new has been shown, by all copies of the index. */
  private long refreshes() throws IOException {
    IndexStats all =
        client.indices().stats(s -> s.index(alias).metric(CommonStatsFlag.Refresh)).all().total();
    RefreshStats refresh = all == null ? null : all.refresh();
    // Not told: every look finds something new.
    return refresh == null ? seen + 1 : refresh.externalTotal();
  }

  /** Makes the next search see what has been refreshed meanwhile. */
  synchronized void expire() {
    id = null;
  }
}
