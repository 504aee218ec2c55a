package org.chancery.frozen;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Hands on what is written in slices that a database takes. */
final class Slices extends OutputStream {

  private static final int SLICE = 1 << 18;

  private final BiConsumer<Integer, byte[]> to;
  private final byte[] buffer = new byte[SLICE];
  private int filled;
  private int part;

  /**
   * @param to takes the number of a slice, from 0, and the slice
   */
  Slices(BiConsumer<Integer, byte[]> to) {
    this.to = to;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    int done = 0;
    while (done < length) {
      int some = Math.min(length - done, SLICE - filled);
      System.arraycopy(bytes, from + done, buffer, filled, some);
      filled += some;
      done += some;
      if (filled == SLICE) {
        handOn();
      }
    }
  }

  private void handOn() {
    to.accept(part++, Arrays.copyOf(buffer, filled));
    filled = 0;
  }

  @Override
  public void close() {
    if (filled > 0) {
      handOn();
    }
  }
}
