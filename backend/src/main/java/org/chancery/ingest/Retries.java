package org.chancery.ingest;

import java.util.List;

/** Makes of a job that has ended another one, for what it could not index. */
final class Retries {

  private final JobStore store;

  Retries(JobStore store) {
    this.store = store;
  }

  /**
   * @throws IllegalArgumentException with one sentence, when there is nothing to try again
   */
  JobTask of(Job job) {
    if (job.kind() != Job.Kind.INGEST) {
      throw new IllegalArgumentException(
          "A job of this kind cannot be tried again; recode the articles instead.");
    }
    if (!job.hasEnded()) {
      throw new IllegalArgumentException("The job has not ended yet; wait for it or cancel it.");
    }
    JobTask task =
        store
            .task(job.id())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "What this job was given is not kept; send it or start it again."));
    List<String> origins = store.originsNotIndexed(job.id());
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("Everything was indexed; there is nothing to try again.");
    }
    JobTask again = task.again(job.id(), origins);
    again.checkedSources();
    return again;
  }
}
