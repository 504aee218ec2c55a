package org.chancery.ingest;

import java.util.Optional;
import org.chancery.ingest.Progress.Stop;

/** Work on the jobs that any process can go on with. Thread-safe. */
final class TakenJobs {

  private final JobStore store;
  private final JobWorker worker;
  private final RunningJobs running;

  TakenJobs(JobStore store, JobWorker worker, RunningJobs running) {
    this.store = store;
    this.worker = worker;
    this.running = running;
  }

  /** Works on a job until it stops; returns whether another process is to go on with it. */
  boolean work(String id) {
    if (running.isEnding()) {
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

  private void work(JobStore.Taken taken, JobTask task, Progress progress)
      throws InterruptedException {
    Wanted wanted =
        task.retryOf() == null
            ? Wanted.EVERYTHING
            : Wanted.only(store.originsNotIndexed(task.retryOf()));
    worker.run(taken.job(), task, wanted, progress);
  }
}
