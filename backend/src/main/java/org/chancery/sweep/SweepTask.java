package org.chancery.sweep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Sweeps every minute and when it is told to; of several processes one at a time. */
public final class SweepTask implements AutoCloseable {

  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Scheduler scheduler;
  private final RecurringTask<Void> task;
  private final Clock clock;

  /**
   * @param afterwards told after each sweep
   */
  SweepTask(DataSource database, Sweep sweep, Runnable afterwards, Clock clock) {
    this.clock = clock;
    this.task =
        Tasks.recurring("sweep", FixedDelay.of(EVERY))
            .execute((instance, context) -> {
              sweep.run();
              afterwards.run();
            });
    this.scheduler =
        Scheduler.create(database)
            .startTasks(task)
            .tableName("sweep_execution")
            .threads(1)
            .pollingInterval(Duration.ofSeconds(5))
            .heartbeatInterval(Duration.ofSeconds(30))
            .shutdownMaxWait(Duration.ofSeconds(5))
            .alwaysPersistTimestampInUTC()
            .build();
  }

  void start() {
    scheduler.start();
  }

  /** Has a sweep begin at once; one that is under way finds what is new by itself. */
  public void soon() {
    try {
      scheduler.reschedule(
          TaskInstanceId.of(task.getName(), RecurringTask.INSTANCE), clock.instant());
      scheduler.triggerCheckForDueExecutions();
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
      // It comes back in a minute, and finds all that is new.
    }
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
