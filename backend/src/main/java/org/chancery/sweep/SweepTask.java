package org.chancery.sweep;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Sweeps every minute and when it is told to; of several processes one at a time. */
public final class SweepTask implements AutoCloseable {

  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Scheduler scheduler;
  private final RecurringTask<Void> task;
  private final Clock clock;
  private final AtomicBoolean wanted = new AtomicBoolean();

  /**
   * @param afterwards told after each sweep
   */
  SweepTask(DataSource database, Sweep sweep, Runnable afterwards, Clock clock) {
    this.clock = clock;
    this.task =
        Tasks.recurring("sweep", FixedDelay.of(EVERY))
            .execute((instance, context) -> {
              do {
                wanted.set(false);
                sweep.run();
                afterwards.run();
              } while (wanted.get());
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

  /** Has a sweep begin at once, or after the one that is under way. */
  public void soon() {
    try {
      scheduler.reschedule(
          TaskInstanceId.of(task.getName(), RecurringTask.INSTANCE), clock.instant());
      scheduler.triggerCheckForDueExecutions();
    } catch (TaskInstanceCurrentlyExecutingException | ExecutionException e) {
      // Or it has begun, or somebody else asked for it, in this very moment. Where another process
      // sweeps, the next sweep is due a minute after it.
      wanted.set(true);
    } catch (TaskInstanceNotFoundException e) {
      // The first sweep is due as soon as the scheduler has started.
    }
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
