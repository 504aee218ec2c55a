package org.chancery.ingest;

import org.jspecify.annotations.Nullable;

/** Takes what is found; waits while too much is waiting. */
interface Sink {

  /** Something that is or may hold an article, with its share of the job's bytes. */
  void accept(Item item) throws InterruptedException;

  /** A share of the job's bytes that held nothing to index. */
  void passed(long bytes);

  /** As above, of a kind that is counted. */
  void skipped(String kind, long bytes);

  boolean isCancelled();

  /**
   * From where a file need be read only.
   *
   * @param offset in bytes
   * @param read how many bytes of the file have been accounted for
   */
  record Begin(long offset, long read) {}

  /** Asked by readers that can begin anywhere, and then do; null where it is the beginning. */
  default @Nullable Begin begin() {
    return null;
  }

  /** The rest of a file can be read from here, in bytes, as if it began here. */
  default void mark(long offset) {}
}
