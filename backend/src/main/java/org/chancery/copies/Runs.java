package org.chancery.copies;

import java.util.Arrays;

/**
 * The sample of a text by which its copies are found: of its runs of six words, those whose hash
 * falls into one eighth of all. They are the same ones in every text that has them, so that samples
 * overlap as the texts do; and hardly two texts that are no copies have a run of six in common.
 */
public final class Runs {

  private static final int RUN = 6;
  private static final int SAMPLING = 8;
  private static final long BASE = 0xD6E8FEB86659FD93L;
  private static final long OLDEST = power(RUN - 1);

  private final long[] last = new long[RUN];
  private int[] found = new int[64];
  private int count;
  private int words;
  private long rolling;

  private Runs() {}

  /** Sorted; empty for a text of fewer than sixty words, which has no copies. */
  public static int[] of(String text) {
    Runs runs = new Runs();
    Words.of(text, runs::add);
    return runs.words < Copies.LEAST_WORDS
        ? new int[0]
        : Arrays.stream(runs.found, 0, runs.count).sorted().distinct().toArray();
  }

  /** How many numbers are in both of two sorted sets. */
  static int common(int[] one, int[] other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private void add(long word) {
    int place = words++ % RUN;
    rolling = (rolling - last[place] * OLDEST) * BASE + word;
    last[place] = word;
    if (words < RUN) {
      return;
    }
    long mixed = (rolling ^ (rolling >>> 31)) * Words.MULTIPLIER;
    mixed ^= mixed >>> 29;
    if (mixed % SAMPLING == 0) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = (int) (mixed >>> 32);
    }
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }
}
