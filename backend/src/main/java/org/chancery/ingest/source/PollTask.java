package org.chancery.ingest.source;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.ingest.NotIndexed;
import org.chancery.ingest.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls one source, as often as it is to be. */
final class PollTask {

  static final String NAME = "poll-source";

  private static final Logger LOG = LoggerFactory.getLogger(PollTask.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

  private final SourceStore store;
  private final Ingestion ingestion;
  private final Clock clock;

  PollTask(SourceStore store, Ingestion ingestion, Clock clock) {
    this.store = store;
    this.ingestion = ingestion;
    this.clock = clock;
  }

  /** One instance a source, named by its id; one whose process died is taken up by another. */
  CustomTask<Void> toTask() {
    return Tasks.custom(NAME, Void.class)
        .onFailureReschedule(FixedDelay.of(AFTER_FAILURE))
        .onDeadExecutionRevive()
        .execute((instance, context) -> run(instance));
  }

  private CompletionHandler<Void> run(TaskInstance<Void> instance) {
    Optional<Source> source = store.find(instance.getId());
    if (source.isEmpty()) {
      return new CompletionHandler.OnCompleteRemove<>();
    }
    if (source.get().enabled()) {
      poll(source.get());
    }
    return new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(source.get().every()));
  }

  private void poll(Source source) {
    Job job =
        ingestion.start(
            new Sources(List.of(), List.of(source.address())),
            source.collection(),
            source.addedBy());
    try {
      Job ended = ingestion.await(job.id());
      store.polled(source.id(), clock.instant(), job.id(), result(ended));
    } catch (InterruptedException e) {
      if (ingestion.find(job.id()).filter(Job::hasEnded).isEmpty()) {
        ingestion.cancel(job.id());
      }
      LOG.info("the poll of {} was broken off", source.address());
      Thread.currentThread().interrupt();
    }
  }

  private String result(Job job) {
    Job.Counts c = job.counts();
    if (job.state() == Job.State.CANCELLED) {
      return "Cancelled.";
    }
    if (job.message() != null) {
      return job.message();
    }
    if (c.total() == 1 && c.notIndexed() == 1) {
      return ingestion.notIndexed(job.id(), 0, 1).stream()
          .map(NotIndexed::reason)
          .findFirst()
          .orElse("It was not indexed.");
    }
    return String.format(
        java.util.Locale.ROOT,
        "%,d indexed, %,d updated, %,d unchanged, %,d duplicate, %,d not indexed.",
        c.indexed(),
        c.updated(),
        c.unchanged(),
        c.duplicate(),
        c.notIndexed());
  }
}
