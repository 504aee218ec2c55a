package org.chancery.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One ingestion.
 *
 * @param source what was named, as it was named
 * @param bytesTotal size of what was named; 0 until it has been looked through, and for lines of a
 *     request
 * @param pagesFound addresses of the web that are fetched or still to be fetched
 * @param pagesDone of these, the fetched ones and those that never will be
 * @param message why it failed, in one sentence
 */
public record Job(
    String id,
    String source,
    String collection,
    String startedBy,
    State state,
    Instant startedAt,
    @Nullable Instant endedAt,
    Counts counts,
    long bytesTotal,
    long bytesDone,
    long pagesFound,
    long pagesDone,
    @Nullable String message) {

  public enum State {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  /** Documents by outcome. */
  public record Counts(
      long indexed, long updated, long unchanged, long duplicate, long notIndexed) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public long total() {
      return indexed + updated + unchanged + duplicate + notIndexed;
    }
  }
}
