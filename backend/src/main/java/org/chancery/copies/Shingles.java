package org.chancery.copies;

import java.util.Arrays;

/**
 * A text as the set of its runs of three words, each as a hash of 32 bits: two different runs of
 * one text meet in one hash about once in ten thousand texts.
 *
 * <p>Words are runs of letters and digits; case, accents and punctuation do not count, and neither
 * does what comes after 300,000 characters.
 */
public final class Shingles {

  private final int words;
  private final int[] hashes;

  private Shingles(int words, int[] hashes) {
    this.words = words;
    this.hashes = hashes;
  }

  public static Shingles of(String text) {
    Builder builder = new Builder();
    Words.of(text, builder::add);
    return builder.build();
  }

  /** How many words the text has. */
  public int words() {
    return words;
  }

  /** How many different runs of three words it has. */
  public int size() {
    return hashes.length;
  }

  /** How many runs both texts have. */
  public int common(Shingles other) {
    return Runs.common(hashes, other.hashes);
  }

  private static final class Builder {
    private static final int RUN = 3;

    private int[] found = new int[256];
    private int count;
    private int words;
    private long before;
    private long beforeThat;

    void add(long word) {
      if (++words >= RUN) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = hash(beforeThat, before, word);
      }
      beforeThat = before;
      before = word;
    }

    private static int hash(long first, long second, long third) {
      long hash = ((first * 31 + second) * Words.MULTIPLIER + third) * Words.MULTIPLIER;
      return (int) ((hash ^ (hash >>> 29)) >>> 16);
    }

    Shingles build() {
      return new Shingles(words, Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }
  }
}
