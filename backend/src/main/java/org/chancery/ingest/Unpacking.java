package org.chancery.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of one archive, everything in it and in archives inside it together, so
 * that a few kilobytes cannot keep a job busy for days.
 */
final class Unpacking {

  /** News packs to a tenth of its size or so, tables of repeated words to a fiftieth. */
  private static final int RATIO = 250;

  /** What even the smallest archive may hold. */
  private static final long LEAST = 128L << 20;

  private static final long MOST = 1L << 40;

  private final long allowed;
  private final String sentence;
  private long unpacked;

  /** More than an archive may hold. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String sentence) {
      super(sentence);
    }
  }

  private Unpacking(long allowed, String sentence) {
    this.allowed = allowed;
    this.sentence = sentence;
  }

  static Unpacking of(long packed) {
    return of(packed, MOST);
  }

  static Unpacking of(long packed, long most) {
    long byRatio = LEAST + packed * RATIO;
    return byRatio <= most
        ? new Unpacking(
            byRatio,
            "The archive unpacks to more than "
                + RATIO
                + " times its size; the rest of it was left out.")
        : new Unpacking(
            most,
            "The archive unpacks to more than "
                + (most >> 30)
                + " GB; the rest of it was left out. Split it into smaller ones.");
  }

  /** A stream of unpacked bytes that fails when there are too many. */
  InputStream limited(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(n);
        return n;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }

  private void count(int n) throws Exceeded {
    unpacked += Math.max(0, n);
    if (unpacked > allowed) {
      throw new Exceeded(sentence);
    }
  }
}
