package org.chancery.frozen;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How the members of a set are drawn from what a search finds.
 *
 * @param size how many, or all where there are fewer
 * @param by what strata there are; absent for none
 * @param allocation how many of each stratum
 * @param seed the same seed draws the same of the same articles
 */
public record Sampling(long size, @Nullable Strata by, Allocation allocation, long seed) {

  /** The largest seed, which every program takes. */
  public static final long LARGEST_SEED = Integer.MAX_VALUE;

  /**
   * What is wrong with it is told in one sentence.
   *
   * @throws IllegalArgumentException where something is
   */
  public Sampling {
    if (size < 1 || size > FrozenSet.MOST) {
      throw new IllegalArgumentException(
          String.format(Locale.US, "A sample has 1 to %,d articles.", FrozenSet.MOST));
    }
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException("A seed is a whole number from 0 to 2147483647.");
    }
  }

  /** One that nobody chose. */
  public static long seed(RandomGenerator random) {
    return random.nextLong(LARGEST_SEED + 1);
  }

  /** {@code Sample of 50 by outlet, in proportion, seed 7}. */
  public String inWords() {
    return String.format(Locale.US, by == null ? "Random sample of %,d" : "Sample of %,d", size)
        + (by == null
            ? ""
            : " by "
                + by.label().toLowerCase(Locale.ROOT)
                + (allocation == Allocation.EQUAL ? ", equal parts" : ", in proportion"))
        + ", seed "
        + seed;
  }
}
