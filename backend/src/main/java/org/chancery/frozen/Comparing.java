package org.chancery.frozen;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * A comparison of a frozen set that somebody waits for, and may give up by closing it. Thread-safe.
 */
public final class Comparing implements AutoCloseable {

  private final FutureTask<Changes> task;
  private volatile long compared;
  private volatile boolean givenUp;

  Comparing(Function<LongConsumer, Changes> work) {
    this.task = new FutureTask<>(() -> work.apply(this::note));
  }

  Runnable task() {
    return task;
  }

  private void note(long members) {
    if (givenUp) {
      throw new CancellationException("nobody waits for it any more");
    }
    compared = members;
  }

  /** Whether {@link #within} has an answer, good or bad. */
  public boolean isOver() {
    return task.isDone();
  }

  /** Of how many members it is known by now. */
  public long compared() {
    return compared;
  }

  /**
   * What came of it; empty where it takes longer than that.
   *
   * @throws CancellationException where it was given up
   * @throws org.chancery.search.SearchUnavailable when Elasticsearch does not answer
   */
  public Optional<Changes> within(Duration patience) {
    try {
      return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("a set could not be compared", e.getCause());
    }
  }

  @Override
  public void close() {
    givenUp = true;
  }
}
