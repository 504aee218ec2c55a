package org.chancery.ingest;

import java.io.IOException;

/** What a job does, in a thread of its own. */
@FunctionalInterface
public interface Work {

  /**
   * Works until it is done or cancelled.
   *
   * @param job the id of the job
   */
  void run(String job, Progress progress) throws IOException, InterruptedException;
}
