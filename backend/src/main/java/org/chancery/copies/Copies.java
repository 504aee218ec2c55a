package org.chancery.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What makes two articles copies of one text: of all runs of three words at least seven in ten are
 * common to both, or of the shorter one's at least eight in ten; both have sixty words; and they
 * were published within thirty days of each other. An article whose day is unknown may be a copy of
 * any other.
 */
public final class Copies {

  public static final double JACCARD = 0.7;
  public static final double CONTAINMENT = 0.8;
  public static final int LEAST_WORDS = 60;
  public static final int MOST_DAYS = 30;

  private Copies() {}

  public static boolean are(Shingles one, Shingles two) {
    if (Math.min(one.words(), two.words()) < LEAST_WORDS) {
      return false;
    }
    return overlap(one.common(two), one.size(), two.size(), 0);
  }

  public static boolean areNear(@Nullable LocalDate one, @Nullable LocalDate two) {
    return one == null || two == null || Math.abs(ChronoUnit.DAYS.between(one, two)) <= MOST_DAYS;
  }

  /** Whether the texts may be copies, as far as samples of so many runs can tell. */
  static boolean mayBe(int common, Sketch one, Sketch two) {
    int smaller = Math.min(one.sample().length, two.sample().length);
    // Three standard deviations of a share near the limit.
    double margin = 3 * Math.sqrt(0.25 / Math.max(1, smaller));
    return overlap(common, one.sample().length, two.sample().length, margin);
  }

  private static boolean overlap(int common, int one, int two, double margin) {
    double all = (double) one + two - common;
    return common > 0
        && (common >= (JACCARD - margin) * all
            || common >= (CONTAINMENT - margin) * Math.min(one, two));
  }
}
