package org.chancery.ingest;

import java.io.IOException;

/** Work that any process can do, and that whoever begins it again need not do twice. */
@FunctionalInterface
public interface Resumable {

  /**
   * Works until it is done, paused or cancelled.
   *
   * @param what is to be done, as it was said when the job was added
   */
  void run(Job job, String what, Progress progress) throws IOException, InterruptedException;
}
