package org.chancery.ingest;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which of the processes that share a database works on which job. Thread-safe. */
final class JobTasks implements AutoCloseable {

  private static final String TABLE = "job_execution";
  private static final int AT_ONCE = 8;

  /** The fewest that db-scheduler allows. */
  private static final int MISSED_HEARTBEATS = 4;

  private final Duration heartbeat;
  private final boolean alone;
  private final Clock clock;
  private final CustomTask<Void> run;
  private final CustomTask<Void> watch;
  private final Scheduler scheduler;
  private final Map<String, Instant> guarded = new ConcurrentHashMap<>();
  private boolean started;

  /**
   * How processes share jobs.
   *
   * @param heartbeat how often one says that it works on a job; when it has not four times, another
   *     takes it
   * @param alone whether no other process can have the database, so that whatever is marked as
   *     being worked on was left behind
   * @param take whether to take on jobs from the start, not only once this process has its own
   */
  record Sharing(Duration heartbeat, boolean alone, boolean take) {}

  /**
   * @param work works on a job, and says whether another process is to go on with it
   * @param abandoned told of a job that is not worked on any more and that nobody can go on with
   */
  JobTasks(
      DataSource database,
      Sharing sharing,
      Predicate<String> work,
      Consumer<String> abandoned,
      Clock clock) {
    this.heartbeat = sharing.heartbeat();
    alone = sharing.alone();
    this.clock = clock;
    run =
        Tasks.custom("run-job", Void.class)
            .onFailureReschedule(FixedDelay.ofMinutes(1))
            .onDeadExecutionRevive()
            .execute((instance, context) -> after(work.test(instance.getId())));
    watch =
        Tasks.custom("watch-job", Void.class)
            .onFailureReschedule(FixedDelay.ofMinutes(1))
            .onDeadExecutionRevive()
            .execute((instance, context) -> {
              abandoned.accept(instance.getId());
              return new CompletionHandler.OnCompleteRemove<>();
            });
    scheduler =
        Scheduler.create(database, run, watch)
            .tableName(TABLE)
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(AT_ONCE)
            .pollingInterval(heartbeat)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(Duration.ofSeconds(1))
            .alwaysPersistTimestampInUTC()
            .build();
    if (sharing.alone()) {
      JdbcClient.create(database)
          .sql(
              "update "
                  + TABLE
                  + " set picked = false, picked_by = null, last_heartbeat = null,"
                  + " execution_time = current_timestamp")
          .update();
    }
  }

  synchronized void start() {
    if (!started) {
      started = true;
      scheduler.start();
    }
  }

  /** Whether no process works on any job that can be gone on with. */
  synchronized boolean isIdle() {
    return alone && !started;
  }

  /** Has some process work on a job that is to run, unless one already does. */
  void submit(String job) {
    scheduler.scheduleIfNotExists(run.instance(job), clock.instant());
  }

  /** Has this process look for a job at once, and from now on. */
  void takeSoon() {
    start();
    scheduler.triggerCheckForDueExecutions();
  }

  /** Has others notice when this process is gone, though none can go on with its job. */
  void guard(String job) {
    Instant until = clock.instant().plus(heartbeat.multipliedBy(MISSED_HEARTBEATS));
    scheduler.scheduleIfNotExists(watch.instance(job), until);
    guarded.put(job, clock.instant());
  }

  /** To be called often while a guarded job is worked on. */
  void beat() {
    Instant now = clock.instant();
    guarded.replaceAll((job, last) -> {
      if (last.plus(heartbeat).isAfter(now)) {
        return last;
      }
      scheduler.reschedule(
          watch.instance(job), now.plus(heartbeat.multipliedBy(MISSED_HEARTBEATS)));
      return now;
    });
  }

  void release(String job) {
    guarded.remove(job);
    try {
      scheduler.cancel(watch.instance(job));
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
      // Somebody thought that this process was gone.
    }
  }

  @Override
  public void close() {
    scheduler.stop();
  }

  private CompletionHandler<Void> after(boolean goesOn) {
    return goesOn
        ? (completed, operations) -> operations.reschedule(completed, clock.instant())
        : new CompletionHandler.OnCompleteRemove<>();
  }
}
