package org.chancery.alert;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.chancery.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute whether something is due; of several processes one at a time. */
final class AlertTask implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AlertTask.class);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Scheduler scheduler;

  AlertTask(DataSource database, Watch watch, ContactLook contacts, Outbox outbox) {
    RecurringTask<Void> task =
        Tasks.recurring("alerts", FixedDelay.of(EVERY))
            .execute((instance, context) -> {
              try {
                watch.run();
                contacts.run();
              } catch (SearchUnavailable e) {
                LOG.warn("alerts wait for Elasticsearch", e);
              }
              outbox.send();
            });
    scheduler =
        Scheduler.create(database)
            .startTasks(task)
            .tableName("alert_execution")
            .threads(1)
            .pollingInterval(Duration.ofSeconds(15))
            .heartbeatInterval(Duration.ofSeconds(30))
            .shutdownMaxWait(Duration.ofSeconds(5))
            .alwaysPersistTimestampInUTC()
            .build();
  }

  void start() {
    scheduler.start();
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
