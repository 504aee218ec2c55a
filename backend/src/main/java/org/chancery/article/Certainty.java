package org.chancery.article;

/** A confidence in one of three bands, by which articles can be counted. */
public enum Certainty {
  /** At least 0.9. */
  HIGH,
  /** At least 0.7. */
  MEDIUM,
  /** Less, and so marked as doubtful. */
  LOW;

  public static Certainty of(double confidence) {
    return confidence >= 0.9 ? HIGH : confidence >= 0.7 ? MEDIUM : LOW;
  }
}
