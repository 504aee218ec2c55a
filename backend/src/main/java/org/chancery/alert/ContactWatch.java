package org.chancery.alert;

import java.time.Instant;
import org.chancery.search.Side;
import org.jspecify.annotations.Nullable;

/**
 * An account's wish to be told when somebody of one side first deals with somebody of the other.
 *
 * @param savedSearch whose articles alone count; absent for all articles
 * @param search what this search asked for when the watch began to count
 * @param email where notices go besides the inbox; absent for nowhere
 * @param silentUntil what was indexed until then is no news
 * @param lookedAt what was indexed until then is settled; absent while what the corpus had before
 *     is still being read
 * @param dueAt when it is looked next
 * @param looks how often it was looked
 * @param done of the articles that are read at the beginning, how many were
 */
public record ContactWatch(
    long id,
    String account,
    String name,
    Side one,
    Side other,
    @Nullable Long savedSearch,
    String search,
    Pace pace,
    @Nullable String email,
    Instant silentUntil,
    @Nullable Instant lookedAt,
    Instant dueAt,
    long looks,
    long done,
    long total) {

  /** Whether all is read that the corpus had before. */
  public boolean isReady() {
    return lookedAt != null;
  }

  /** What was indexed until then is settled. */
  Instant settledUntil() {
    return lookedAt == null ? Instant.EPOCH : lookedAt;
  }
}
