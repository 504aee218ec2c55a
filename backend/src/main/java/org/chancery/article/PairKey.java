package org.chancery.article;

/** The key of an unordered pair: both sides sorted and joined by a hyphen. */
public final class PairKey {

  private PairKey() {}

  public static String of(String one, String other) {
    return one.compareTo(other) <= 0 ? one + "-" + other : other + "-" + one;
  }
}
