package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.index.ArticleIndex;
import org.chancery.ingest.JobTasks.Sharing;
import org.chancery.ingest.Progress.Stop;
import org.jspecify.annotations.Nullable;

/**
 * Starts, watches, pauses and cancels jobs. What can be read again is worked on by whichever of the
 * processes that share the database is free, and taken over when that one ends. Thread-safe.
 */
public class Ingestion implements AutoCloseable {

  /** Where articles go that name no collection. */
  public static final String DEFAULT_COLLECTION = "articles";

  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  private final JobStore store;
  private final JobWorker worker;
  private final ArticleIndex index;
  private final Runnable afterRefresh;
  private final Clock clock;
  private final Sharing sharing;
  private final RunningJobs running;
  private final JobTasks tasks;
  private final OtherJobs others;

  /** Jobs that were begun here; with a process that is there for them alone, they end. */
  private final Set<String> own = ConcurrentHashMap.newKeySet();

  /**
   * @param afterRefresh told when new articles can be found
   */
  Ingestion(
      DataSource database,
      JobStore store,
      JobWorker worker,
      ArticleIndex index,
      Sharing sharing,
      Runnable afterRefresh,
      Clock clock) {
    this.store = store;
    this.worker = worker;
    this.index = index;
    this.sharing = sharing;
    this.afterRefresh = afterRefresh;
    this.clock = clock;
    running = new RunningJobs(store, this::refresh, clock);
    others = new OtherJobs(store, this::run, clock);
    tasks =
        new JobTasks(
            database,
            sharing,
            new TakenJobs(store, worker, running, others)::work,
            id -> store.endAbandoned(id, clock.instant()),
            clock);
    running.meanwhile(() -> {
      tasks.beat();
      // Most are there already; one whose process died before it said so is not.
      store.toRun().forEach(tasks::submit);
    });
    if (sharing.take()) {
      tasks.start();
    }
  }

  /**
   * Starts a job in the background.
   *
   * @throws IllegalArgumentException with one sentence, when a source does not exist or is no
   *     address
   */
  public Job start(List<Path> sources, String collection, String startedBy) {
    return start(new Sources(sources, List.of()), collection, startedBy);
  }

  /** As above. */
  public Job start(Sources sources, String collection, String startedBy) {
    return start(sources, collection, Columns.USUAL, startedBy, null);
  }

  /**
   * As above.
   *
   * @param columns which columns of tables hold what
   * @param uploaded a folder that is deleted once the job has ended
   */
  public Job start(
      Sources sources,
      String collection,
      Columns columns,
      String startedBy,
      @Nullable Path uploaded) {
    checkCollection(collection);
    Sources checked = sources.checked();
    String source = uploaded == null ? checked.toString() : Uploads.shown(uploaded);
    return start(source, collection, startedBy, JobTask.of(checked, columns, uploaded));
  }

  private Job start(String source, String collection, String startedBy, JobTask task) {
    Job job = Job.begun(source, collection, startedBy, Job.Kind.INGEST, task, clock.instant());
    store.insert(job, task);
    run(job.id());
    return job;
  }

  private void run(String job) {
    own.add(job);
    tasks.submit(job);
    tasks.takeSoon();
  }

  /**
   * Starts other work on the articles that a search selects as a job; it ends with this process.
   *
   * @param source the search
   */
  public Job start(Job.Kind kind, String source, String startedBy, Work work) {
    Job job = Job.begun(source, "", startedBy, kind, null, clock.instant());
    JobStore.Taken taken = begin(job);
    Thread.ofPlatform().daemon().name("job-" + job.id()).start(() -> runHere(taken, work));
    return job;
  }

  public OtherJobs others() {
    return others;
  }

  private JobStore.Taken begin(Job job) {
    store.insert(job, null);
    tasks.guard(job.id());
    return store.take(job.id()).orElseThrow();
  }

  private void runHere(JobStore.Taken taken, Work work) {
    try {
      running.run(taken, work);
    } finally {
      tasks.release(taken.job().id());
    }
  }

  /**
   * @throws IllegalArgumentException with one sentence, when no collection can have this name
   */
  public static void checkCollection(String collection) {
    BadCollection.check(collection);
  }

  /** Newest first. */
  public List<Job> jobs(int limit) {
    return store.list(limit).stream().map(running::current).toList();
  }

  public Optional<Job> find(String id) {
    return store.find(id).map(running::current);
  }

  /** Stops a job for good that is not over, after the documents under way; these stay. */
  public void cancel(String id) {
    if (get(id).hasEnded()) {
      throw new IllegalArgumentException("The job has ended, so it cannot be cancelled.");
    }
    end(id);
  }

  private void end(String id) {
    store.wishCancelled(id, clock.instant());
    running.stop(id, Stop.CANCEL);
    grantWhereNobodyWorks(id);
    if (find(id).filter(Job::hasEnded).isPresent()) {
      store.task(id).ifPresent(JobTask::deleteUploads);
    }
  }

  /**
   * Stops a job after the documents under way, until somebody lets it go on.
   *
   * @throws IllegalArgumentException with one sentence, when it cannot be paused
   */
  public void pause(String id) {
    Job job = get(id);
    if (!job.isRunning()) {
      throw new IllegalArgumentException("The job does not run, so it cannot be paused.");
    }
    if (!job.resumable()) {
      throw new IllegalArgumentException("A job of this kind cannot be paused; cancel it instead.");
    }
    store.wishPaused(id);
    running.stop(id, Stop.PAUSE);
    grantWhereNobodyWorks(id);
  }

  /** A killed process may have left the job, and nobody may take it on for long. */
  private void grantWhereNobodyWorks(String id) {
    if (tasks.isIdle() && !running.has(id)) {
      store.grantWish(id, clock.instant());
    }
  }

  /**
   * Lets a job go on where it was that is paused, or that a killed process left to nobody.
   *
   * @throws IllegalArgumentException with one sentence, when it is neither
   */
  public void unpause(String id) {
    Job job = get(id);
    boolean left = job.isRunning() && job.resumable() && tasks.isIdle();
    if (!store.unpause(id) && !left) {
      throw new IllegalArgumentException("The job is not paused.");
    }
    run(id);
  }

  /**
   * Starts a job that takes the documents again that another one could not index.
   *
   * @throws IllegalArgumentException with one sentence, when there are none, or none that can be
   *     read again
   */
  public Job retry(String id, String startedBy) {
    Job first = get(id);
    JobTask again = new Retries(store).of(first);
    return start(first.source(), first.collection(), startedBy, again);
  }

  private Job get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("There is no job " + id + "."));
  }

  /** Lets the next search see what was written since the last time. */
  public void refresh() {
    index.refresh();
    afterRefresh.run();
  }

  public List<NotIndexed> notIndexed(String job, int offset, int limit) {
    return store.notIndexed(job, offset, limit);
  }

  /** What was left out of documents that are indexed, because it cannot be right. */
  public List<Doubt> doubts(String job, int offset, int limit) {
    return store.doubts(job, offset, limit);
  }

  /** Waits for a job to end, or to be paused. */
  public Job await(String id) throws InterruptedException {
    while (true) {
      Job job = get(id);
      if (!job.isRunning()) {
        return job;
      }
      Thread.sleep(LOOK_EVERY);
    }
  }

  /**
   * Ingests JSON Lines as they come and tells the outcome of each; when it returns, the articles
   * can be found.
   */
  public void lines(InputStream in, String startedBy, Consumer<LineOutcome> outcomes)
      throws IOException {
    Job job =
        Job.begun(
            "HTTP interface",
            DEFAULT_COLLECTION,
            startedBy,
            Job.Kind.INGEST,
            null,
            clock.instant());
    SentLines lines = new SentLines(worker, job, in, outcomes);
    runHere(begin(job), lines);
    lines.rethrow();
  }

  @Override
  public void close() {
    if (!sharing.take()) {
      own.forEach(this::end);
    }
    running.endAll(Stop.HAND_OVER);
    running.close();
    tasks.close();
  }
}
