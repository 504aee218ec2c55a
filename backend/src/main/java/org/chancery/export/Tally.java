package org.chancery.export;

import java.util.concurrent.CancellationException;

/** Counts the rows of an export while they are written. */
final class Tally {

  private final Watch watch;
  private long rows;

  Tally(Watch watch) {
    this.watch = watch;
  }

  /**
   * More rows are written, and handed on.
   *
   * @throws CancellationException when whoever watches wants no more
   */
  void add(int more) {
    rows += more;
    watch.written(rows);
    if (watch.isCancelled()) {
      throw new CancellationException("the export was cancelled after " + rows + " rows");
    }
  }

  long rows() {
    return rows;
  }
}
