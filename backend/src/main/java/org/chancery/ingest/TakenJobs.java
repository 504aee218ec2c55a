package org.chancery.ingest;

import java.io.IOException;
import java.util.Optional;
import org.chancery.ingest.Progress.Stop;

/** Work on the jobs that any process can go on with. Thread-safe. */
final class TakenJobs {

  private final JobStore store;
  private final JobWorker worker;
  private final RunningJobs running;
  private final OtherJobs others;

  TakenJobs(JobStore store, JobWorker worker, RunningJobs running, OtherJobs others) {
    this.store = store;
    this.worker = worker;
    this.running = running;
    this.others = others;
  }

  /** Works on a job until it stops; returns whether another process is to go on with it. */
  boolean work(String id) {
    if (running.isEnding() || isTooEarly(id)) {
      return true;
    }
    Optional<JobStore.Taken> taken = store.take(id);
    if (taken.isEmpty()) {
      return false;
    }
    JobTask task = store.task(id).orElseThrow();
    Stop stop = running.run(taken.get(), (job, progress) -> work(taken.get(), task, progress));
    if (stop == null || stop == Stop.CANCEL) {
      task.deleteUploads();
    }
    return stop == Stop.HAND_OVER;
  }

  /** Whoever does such work is about to say so while a process starts. */
  private boolean isTooEarly(String id) {
    return store.find(id).filter(job -> !others.canDo(job.kind())).isPresent();
  }

  private void work(JobStore.Taken taken, JobTask task, Progress progress)
      throws IOException, InterruptedException {
    if (task.other() != null) {
      others.of(taken.job().kind()).run(taken.job(), task.other(), progress);
      return;
    }
    Wanted wanted =
        task.retryOf() == null
            ? Wanted.EVERYTHING
            : Wanted.only(store.originsNotIndexed(task.retryOf()));
    worker.run(taken.job(), task, wanted, progress);
  }
}
