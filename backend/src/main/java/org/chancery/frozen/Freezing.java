package org.chancery.frozen;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Freezes sets in the background, one after the other. What fails, or whose process ends, is told
 * to have failed and has no members. Thread-safe.
 */
final class Freezing implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Freezing.class);
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final long WAIT = 5;
  private static final String STOPPED =
      "The server stopped before the set was frozen; freeze it again.";

  private final Freezer freezer;
  private final FrozenStore store;
  private final UnaryOperator<Runnable> asWhoeverAsks;
  private final Clock clock;
  private final Map<String, Progress> open = new ConcurrentHashMap<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(daemon());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(daemon());

  /** How far one is that this process freezes. */
  private static final class Progress {
    private volatile long written;
    private volatile boolean stopped;
  }

  Freezing(Freezer freezer, FrozenStore store, UnaryOperator<Runnable> asWhoeverAsks, Clock clock) {
    this.freezer = freezer;
    this.store = store;
    this.asWhoeverAsks = asWhoeverAsks;
    this.clock = clock;
  }

  /** Tells other processes from time to time what this one is at. */
  void start() {
    Future<?> _ = timer.scheduleWithFixedDelay(this::tend, 0, 1, TimeUnit.SECONDS);
  }

  void begin(String id, FreezeAsk ask) {
    Progress progress = new Progress();
    open.put(id, progress);
    worker.execute(asWhoeverAsks.apply(() -> freeze(id, ask, progress)));
  }

  /** Whether this process was at it. */
  void stop(String id) {
    Progress progress = open.get(id);
    if (progress != null) {
      progress.stopped = true;
    }
  }

  FrozenSet asOfNow(FrozenSet set) {
    Progress progress = open.get(set.id());
    return progress == null || set.state() != FrozenSet.State.FREEZING
        ? set
        : set.at(progress.written);
  }

  private void freeze(String id, FreezeAsk ask, Progress progress) {
    try {
      if (!progress.stopped) {
        freezer.freeze(id, ask, done -> progress.written = done, () -> progress.stopped);
      }
    } catch (CancellationException e) {
      LOG.debug("the frozen set {} was stopped", id);
      store.fail(id, "It was stopped before it was frozen.");
    } catch (BadQuery | SearchUnavailable e) {
      LOG.warn("the set {} could not be frozen", id, e);
      store.fail(id, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      if (progress.stopped) {
        LOG.debug("the frozen set {} is gone", id, e);
        return;
      }
      LOG.error("the set {} could not be frozen", id, e);
      store.fail(id, "The set could not be frozen; try again.");
    } finally {
      open.remove(id);
    }
  }

  private void tend() {
    try {
      open.forEach((id, progress) -> store.seen(id, progress.written, clock.instant()));
      sweep();
    } catch (RuntimeException e) {
      LOG.warn("frozen sets could not be noted in the database", e);
    }
  }

  void sweep() {
    store.failSilent(clock.instant(), SILENCE, STOPPED);
  }

  /** What is being frozen ends as failed; nobody is interrupted. */
  @Override
  public void close() {
    timer.shutdown();
    open.forEach((id, progress) -> progress.stopped = true);
    worker.shutdown();
    try {
      if (!worker.awaitTermination(WAIT, TimeUnit.SECONDS)) {
        LOG.warn("a set that is being frozen did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    open.keySet().forEach(id -> store.fail(id, STOPPED));
  }

  private static ThreadFactory daemon() {
    return Thread.ofPlatform().daemon().name("freeze-", 0).factory();
  }
}
