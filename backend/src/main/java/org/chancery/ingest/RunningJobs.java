package org.chancery.ingest;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.Progress.Stop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs that this process works on, and the account of them in the database. Thread-safe. */
final class RunningJobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);
  private static final long STORE_EVERY_MILLIS = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JobStore store;
  private final Runnable refresh;
  private final Clock clock;
  private final Map<String, Running> running = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ingest-progress").factory());
  private volatile boolean ending;

  private record Running(JobStore.Taken taken, Progress progress) {
    Job job() {
      return taken.job();
    }
  }

  /**
   * @param refresh lets searches see what jobs have written
   */
  RunningJobs(JobStore store, Runnable refresh, Clock clock) {
    this.store = store;
    this.refresh = refresh;
    this.clock = clock;
  }

  /** Has something done again and again while there are jobs. */
  void meanwhile(Runnable task) {
    var _ =
        timer.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (RuntimeException e) {
                LOG.warn("the database could not be asked about jobs", e);
              }
            },
            STORE_EVERY_MILLIS,
            STORE_EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  /** Works on a job; returns why that stopped before it was done, null where it did not. */
  @Nullable Stop run(JobStore.Taken taken, Work work) {
    Job job = taken.job();
    Progress progress =
        new Progress(taken.checkpoint(), taken.isResumed(), Duration.ofMillis(job.workedMillis()));
    Running now = new Running(taken, progress);
    running.put(job.id(), now);
    var ticking =
        timer.scheduleWithFixedDelay(
            () -> remember(now), STORE_EVERY_MILLIS, STORE_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    Job.State state = Job.State.FAILED;
    String message = null;
    try {
      heed(now);
      work.run(job.id(), progress);
      refresh.run();
      message = remark(job, progress);
      state = progress.isCancelled() ? Job.State.CANCELLED : Job.State.DONE;
    } catch (InterruptedException e) {
      progress.stop(Stop.HAND_OVER);
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      message = sentence(e);
      LOG.error("job {} failed", job.id(), e);
    } finally {
      ticking.cancel(false);
      end(now, state, message);
    }
    return progress.stopped();
  }

  private static @Nullable String remark(Job job, Progress progress) {
    String skipped = progress.skippedInWords();
    boolean named = job.kind() == Job.Kind.INGEST && job.resumable();
    boolean nothing = progress.counts().total() == 0 && progress.pagesFound() == 0;
    return skipped == null && named && nothing && !progress.isCancelled()
        ? "Nothing was found there to read; name files, or folders and archives that hold some."
        : skipped;
  }

  /** As it is at this moment. */
  Job current(Job stored) {
    Running now = running.get(stored.id());
    return now == null || !stored.isRunning() ? stored : stored.with(now.progress());
  }

  boolean has(String job) {
    return running.containsKey(job);
  }

  void stop(String job, Stop why) {
    Optional.ofNullable(running.get(job)).ifPresent(now -> now.progress().stop(why));
  }

  /** Whether this process ends, and is to begin with nothing any more. */
  boolean isEnding() {
    return ending;
  }

  /** Stops all work and waits for it, though not for ever. */
  void endAll(Stop why) {
    ending = true;
    running.values().forEach(now -> now.progress().stop(why));
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!running.isEmpty() && System.nanoTime() < end) {
        Thread.sleep(10);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private synchronized void remember(Running now) {
    try {
      if (!running.containsValue(now)) {
        return;
      }
      if (!store.update(now.job().id(), now.taken().run(), now.progress())) {
        now.progress().stop(Stop.LOST);
      }
      heed(now);
    } catch (RuntimeException e) {
      LOG.warn("the progress of job {} could not be stored", now.job().id(), e);
    }
  }

  private void heed(Running now) {
    store
        .wish(now.job().id())
        .ifPresent(
            wish -> now.progress().stop(wish == Job.State.PAUSED ? Stop.PAUSE : Stop.CANCEL));
  }

  private synchronized void end(Running now, Job.State state, @Nullable String message) {
    String id = now.job().id();
    int run = now.taken().run();
    Stop stop = now.progress().stopped();
    try {
      if (stop == Stop.LOST) {
        LOG.info("job {} was taken by another process", id);
        return;
      }
      now.progress().ledger().abandon();
      store.update(id, run, now.progress());
      if (stop == Stop.PAUSE) {
        store.pause(id, run);
      } else if (stop != Stop.HAND_OVER) {
        store.end(id, run, state, clock.instant(), message);
      } else if (!now.job().resumable()) {
        store.endAbandoned(id, clock.instant());
      }
    } catch (RuntimeException e) {
      LOG.error("the end of job {} could not be stored", id, e);
    } finally {
      running.remove(id);
    }
  }

  private static String sentence(Exception e) {
    return e instanceof IOException io
        ? FileReading.sentence(io)
        : e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
