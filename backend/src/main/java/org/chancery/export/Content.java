package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;

/** The rows of one export, whatever a row is. */
interface Content {

  /** How many rows there are, counted before the first is written. */
  long promised();

  /**
   * Writes them.
   *
   * @param out left open
   * @param tally told after each page
   */
  void write(OutputStream out, Tally tally) throws IOException;
}
