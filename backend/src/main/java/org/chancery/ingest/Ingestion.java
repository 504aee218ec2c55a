package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chancery.curation.Curation;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriters;
import org.chancery.index.Articles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts, watches and cancels jobs. Thread-safe. */
public class Ingestion implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ingestion.class);

  /** Where articles go that name no collection. */
  public static final String DEFAULT_COLLECTION = "articles";

  private static final long STORE_EVERY_MILLIS = 500;

  private final JobStore store;
  private final ArticleMaker maker;
  private final Articles articles;
  private final Curation curation;
  private final ArticleIndex index;
  private final ArticleWriters writers;
  private final WebSource web;
  private final Runnable afterRefresh;
  private final Clock clock;
  private final Map<String, Progress> running = new ConcurrentHashMap<>();
  private final Map<String, Thread> threads = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ingest-progress").factory());

  /**
   * @param writers makes the writer of one job
   * @param afterRefresh told when new articles can be found
   */
  Ingestion(
      JobStore store,
      ArticleMaker maker,
      Articles articles,
      Curation curation,
      ArticleIndex index,
      ArticleWriters writers,
      WebSource web,
      Runnable afterRefresh,
      Clock clock) {
    this.store = store;
    this.maker = maker;
    this.articles = articles;
    this.curation = curation;
    this.index = index;
    this.writers = writers;
    this.web = web;
    this.afterRefresh = afterRefresh;
    this.clock = clock;
    store.endAbandoned(clock.instant());
  }

  /**
   * Starts a job in the background.
   *
   * @throws IllegalArgumentException with one sentence, when a source does not exist or is no
   *     address
   */
  public Job start(List<Path> sources, String collection, String startedBy) {
    return start(new Sources(sources, List.of()), collection, startedBy, () -> {});
  }

  /**
   * As above.
   *
   * @param whenEnded called once the job has ended, however it ended
   */
  public Job start(Sources sources, String collection, String startedBy, Runnable whenEnded) {
    return start(sources, collection, Columns.USUAL, startedBy, whenEnded);
  }

  /**
   * As above.
   *
   * @param columns which columns of tables hold what
   */
  public Job start(
      Sources sources, String collection, Columns columns, String startedBy, Runnable whenEnded) {
    checkCollection(collection);
    Sources checked = sources.checked();
    Job job =
        Job.begun(checked.toString(), collection, startedBy, Job.Kind.INGEST, clock.instant());
    Work work =
        (id, progress) -> {
          try (ArticleWriter writer =
              writers.open((w, r, reason) -> progress.count(w, r, reason))) {
            new JobRunner(maker, articles, curation, writer, progress, web, id, collection, columns)
                .run(checked);
          }
        };
    return start(job, work, whenEnded);
  }

  /**
   * Starts other work on the articles that a search selects as a job.
   *
   * @param source the search
   */
  public Job start(Job.Kind kind, String source, String startedBy, Work work) {
    return start(Job.begun(source, "", startedBy, kind, clock.instant()), work, () -> {});
  }

  private Job start(Job job, Work work, Runnable whenEnded) {
    store.insert(job);
    Progress progress = new Progress();
    running.put(job.id(), progress);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("job-" + job.id())
            .unstarted(() -> {
              run(job, work, progress);
              whenEnded.run();
            });
    threads.put(job.id(), thread);
    thread.start();
    return job;
  }

  /**
   * @throws IllegalArgumentException with one sentence, when no collection can have this name
   */
  public static void checkCollection(String collection) {
    if (!collection.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}")) {
      throw new IllegalArgumentException(
          "A collection's name has 1 to 100 letters, digits, spaces, dots, hyphens or underscores.");
    }
  }

  /** Newest first. */
  public List<Job> jobs(int limit) {
    return store.list(limit).stream().map(this::current).toList();
  }

  public Optional<Job> find(String id) {
    return store.find(id).map(this::current);
  }

  /** Stops a running job after the documents under way; what is indexed stays. */
  public void cancel(String id) {
    Progress progress = running.get(id);
    if (progress != null) {
      progress.cancel();
    }
  }

  /** Lets the next search see what was written since the last time. */
  public void refresh() {
    index.refresh();
    afterRefresh.run();
  }

  public List<NotIndexed> notIndexed(String job, int offset, int limit) {
    return store.notIndexed(job, offset, limit);
  }

  /** Waits for a job to end. */
  public Job await(String id) throws InterruptedException {
    Thread thread = threads.get(id);
    if (thread != null) {
      thread.join();
    }
    return store
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no job " + id + "."));
  }

  /**
   * Ingests JSON Lines as they come and tells the outcome of each; when it returns, the articles
   * can be found.
   */
  public void lines(InputStream in, String startedBy, Consumer<LineOutcome> outcomes)
      throws IOException {
    Job job =
        Job.begun(
            "HTTP interface", DEFAULT_COLLECTION, startedBy, Job.Kind.INGEST, clock.instant());
    store.insert(job);
    Progress progress = new Progress();
    Job.State state = Job.State.FAILED;
    String message = "The sender broke off.";
    try {
      new LineIntake(maker, articles, curation, writers, progress, job).run(in, outcomes);
      refresh();
      state = Job.State.DONE;
      message = null;
    } finally {
      end(job, progress, state, message);
    }
  }

  @Override
  public void close() {
    running.values().forEach(Progress::cancel);
    for (Thread thread : threads.values()) {
      try {
        thread.join(5_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    timer.shutdownNow();
  }

  private void run(Job job, Work work, Progress progress) {
    var ticking =
        timer.scheduleWithFixedDelay(
            () -> remember(job, progress),
            STORE_EVERY_MILLIS,
            STORE_EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
    Job.State state = Job.State.FAILED;
    String message = null;
    try {
      work.run(job.id(), progress);
      refresh();
      message = progress.skippedInWords();
      state = progress.isCancelled() ? Job.State.CANCELLED : Job.State.DONE;
    } catch (InterruptedException e) {
      state = Job.State.CANCELLED;
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      LOG.error("job {} failed", job.id(), e);
      message = sentence(e);
    } finally {
      ticking.cancel(false);
      end(job, progress, state, message);
    }
  }

  private synchronized void end(
      Job job, Progress progress, Job.State state, @Nullable String message) {
    try {
      store.update(job.id(), progress);
      store.end(job.id(), state, clock.instant(), message);
    } catch (RuntimeException e) {
      LOG.error("the end of job {} could not be stored", job.id(), e);
    } finally {
      running.remove(job.id());
      threads.remove(job.id());
    }
  }

  private synchronized void remember(Job job, Progress progress) {
    try {
      store.update(job.id(), progress);
    } catch (RuntimeException e) {
      LOG.warn("the progress of job {} could not be stored", job.id(), e);
    }
  }

  private static String sentence(Exception e) {
    return e instanceof IOException io
        ? FileReading.sentence(io)
        : e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private Job current(Job stored) {
    Progress progress = running.get(stored.id());
    return progress == null ? stored : stored.with(progress);
  }
}
