package org.chancery.copies;

/**
 * What makes two articles copies of one text: of all runs of three words at least seven in ten are
 * common to both, or of the shorter one's at least eight in ten; both have sixty words; and they
 * were published within thirty days of each other. An article that is dated to a month or a year
 * may be of any day of it, one without a date of any day at all.
 */
public final class Copies {

  public static final double JACCARD = 0.7;
  public static final double CONTAINMENT = 0.8;
  public static final int LEAST_WORDS = 60;
  public static final int MOST_DAYS = 30;

  /**
   * A change of one word breaks three runs of three and six runs of six, a word that was put in
   * breaks two and five: where eight in ten of the short ones are left, so are six in ten of the
   * long ones, or five.
   */
  private static final double LONG_RUNS_LEFT = 0.5;

  /** Deviations by which a sample may fail a text in which single words were changed throughout. */
  private static final double UNLIKELY = 2;

  private static final double CERTAIN = 3;

  private Copies() {}

  /** What samples tell of two texts. */
  enum Guess {
    YES,
    /** The texts themselves must be compared. */
    PERHAPS,
    NO
  }

  public static boolean are(Shingles one, Shingles two) {
    if (Math.min(one.words(), two.words()) < LEAST_WORDS) {
      return false;
    }
    int common = one.common(two);
    return common > 0
        && (common >= JACCARD * (one.size() + two.size() - common)
            || common >= CONTAINMENT * Math.min(one.size(), two.size()));
  }

  /**
   * Goes by the samples alone only where they leave no doubt.
   *
   * @param common how many runs are in both samples
   */
  static Guess guess(int common, int one, int two) {
    int smaller = Math.min(one, two);
    int all = one + two - common;
    if (common < leastCommon(smaller)) {
      return Guess.NO;
    }
    return common >= (JACCARD + CERTAIN * deviation(all)) * all
            || common >= (CONTAINMENT + CERTAIN * deviation(smaller)) * smaller
        ? Guess.YES
        : Guess.PERHAPS;
  }

  /** How many runs of a sample another one has at least, where it is not the shorter of copies. */
  static int leastCommon(int smaller) {
    double least = (LONG_RUNS_LEFT - UNLIKELY * deviation(smaller)) * smaller;
    return Math.max(1, (int) Math.ceil(least));
  }

  /** The standard deviation of a share in a sample, at most. */
  private static double deviation(int size) {
    return Math.sqrt(0.25 / Math.max(1, size));
  }
}
