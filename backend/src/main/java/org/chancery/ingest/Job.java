package org.chancery.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ingestion, or other work on many articles in the background.
 *
 * @param source what was named, as it was named; of other work the search that selects its articles
 * @param bytesTotal size of what was named; 0 until it has been looked through, and for lines of a
 *     request; of other work the number of articles
 * @param pagesFound addresses of the web that are fetched or still to be fetched
 * @param pagesDone of these, the fetched ones and those that never will be
 * @param doubts indexed, updated and unchanged documents of which something was left out that
 *     cannot be right
 * @param message why it failed, what it skipped, or that there was nothing, in one sentence
 * @param changes what other work changed: how many articles by field, or {@code removed}
 * @param resumable whether it can be paused, and goes on after its process has ended
 * @param workedMillis how long processes have worked on it, without its pauses
 * @param retryOf the job whose documents it takes again that were not indexed
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
    long doubts,
    @Nullable String message,
    Kind kind,
    Map<String, Long> changes,
    boolean resumable,
    long workedMillis,
    @Nullable String retryOf) {

  public Job {
    changes = Map.copyOf(changes);
  }

  static Job begun(
      String source,
      String collection,
      String startedBy,
      Kind kind,
      @Nullable JobTask task,
      Instant startedAt) {
    return new Job(
        UUID.randomUUID().toString(),
        source,
        collection,
        startedBy,
        State.RUNNING,
        startedAt,
        null,
        Counts.NONE,
        0,
        0,
        0,
        0,
        0,
        null,
        kind,
        Map.of(),
        task != null,
        0,
        task == null ? null : task.retryOf());
  }

  /** The same while it runs. */
  Job with(Progress progress) {
    return new Job(
        id,
        source,
        collection,
        startedBy,
        state,
        startedAt,
        null,
        progress.counts(),
        progress.bytesTotal(),
        progress.bytesDone(),
        progress.pagesFound(),
        progress.pagesDone(),
        progress.doubts(),
        null,
        kind,
        progress.changes(),
        resumable,
        progress.worked().toMillis(),
        retryOf);
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  public boolean hasEnded() {
    return state != State.RUNNING && state != State.PAUSED;
  }

  /** What a job does. */
  public enum Kind {
    INGEST,
    /** Reads originals again with the rules of today. */
    RECODE,
    /** Removes articles and blocks their return. */
    REMOVE,
    /** Codes what an edit of an actor touches again. */
    EDIT
  }

  public enum State {
    RUNNING,
    /** Until somebody continues it. */
    PAUSED,
    DONE,
    CANCELLED,
    FAILED
  }

  /** Documents by outcome. */
  public record Counts(
      long indexed, long updated, long unchanged, long duplicate, long notIndexed) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    long of(Outcome outcome) {
      return switch (outcome) {
        case INDEXED -> indexed;
        case UPDATED -> updated;
        case UNCHANGED -> unchanged;
        case DUPLICATE -> duplicate;
        case NOT_INDEXED -> notIndexed;
      };
    }

    Counts plus(Outcome outcome) {
      return new Counts(
          indexed + (outcome == Outcome.INDEXED ? 1 : 0),
          updated + (outcome == Outcome.UPDATED ? 1 : 0),
          unchanged + (outcome == Outcome.UNCHANGED ? 1 : 0),
          duplicate + (outcome == Outcome.DUPLICATE ? 1 : 0),
          notIndexed + (outcome == Outcome.NOT_INDEXED ? 1 : 0));
    }

    public long total() {
      return indexed + updated + unchanged + duplicate + notIndexed;
    }
  }
}
