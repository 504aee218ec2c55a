package org.chancery.ingest;

/** Takes what is found; waits while too much is waiting. */
interface Sink {

  /** Something that is or may hold an article, with its share of the job's bytes. */
  void accept(Item item) throws InterruptedException;

  /** A share of the job's bytes that held nothing to index. */
  void passed(long bytes);

  /** Something of a kind that is only counted. */
  void skipped(String kind);

  boolean isCancelled();
}
