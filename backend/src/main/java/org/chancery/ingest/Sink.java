package org.chancery.ingest;

/** Takes what is found; waits while too much is waiting. */
interface Sink {

  /** A file of its own, whose bytes are added to those of the job. */
  void accept(Item item) throws InterruptedException;

  /** The size of a file whose documents come one by one. */
  void announce(long bytes);

  /** A document whose bytes are a share of what was announced. */
  void part(Item item) throws InterruptedException;

  /** A share of what was announced that held nothing to index. */
  void passed(long bytes);

  boolean isCancelled();
}
