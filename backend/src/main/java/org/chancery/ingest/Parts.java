package org.chancery.ingest;

import java.util.function.LongSupplier;

/**
 * What comes out of one file that holds many documents. Each takes with it the bytes of the file
 * that were read since the one before, so that progress moves as the file is read.
 */
final class Parts {

  private final Sink sink;
  private final long size;
  private final LongSupplier position;
  private long reported;

  /**
   * @param position how many bytes of the file have been read
   */
  Parts(Sink sink, long size, LongSupplier position) {
    this.sink = sink;
    this.size = size;
    this.position = position;
  }

  /** Bytes read since this was asked last. */
  long share() {
    long now = Math.clamp(position.getAsLong(), reported, size);
    long share = now - reported;
    reported = now;
    return share;
  }

  void take(Item item) throws InterruptedException {
    sink.accept(item);
  }

  void unreadable(String origin, String reason) throws InterruptedException {
    take(new Item.Unreadable(origin, reason, share()));
  }

  /** What was read since the last document holds none. */
  void pass() {
    sink.passed(share());
  }

  /** As above; things of its kind are counted. */
  void skip(String kind) {
    sink.skipped(kind, share());
  }

  /** From where the file need be read only; 0 for its beginning. */
  long begin() {
    Sink.Begin begin = sink.begin();
    if (begin == null) {
      return 0;
    }
    reported = Math.min(begin.read(), size);
    return begin.offset();
  }

  void mark(long offset) {
    sink.mark(offset);
  }

  /** The file has been read, or as much of it as can be. */
  void end() {
    sink.passed(size - reported);
    reported = size;
  }

  boolean isCancelled() {
    return sink.isCancelled();
  }
}
