package org.chancery.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Compares headlines by their words. */
final class Titles {

  private static final double ALIKE = 0.6;
  private static final int LONGEST = 110;

  private Titles() {}

  /**
   * Whether two lines are versions of one headline: one begins the other, or most words are shared.
   */
  static boolean agree(String one, String other) {
    String a = Characters.fold(one);
    String b = Characters.fold(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean begins = a.length() >= 12 && b.length() >= 12 && (a.startsWith(b) || b.startsWith(a));
    return a.equals(b) || begins || overlap(a, b) >= ALIKE;
  }

  /** For texts without a headline: their first sentence, or as much of it as a headline has. */
  static String fromText(String body) {
    String line = body.lines().findFirst().orElse("").replaceFirst("^- ", "").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
  }

  /** Shared words over the words of the shorter. */
  static double overlap(String foldedOne, String foldedOther) {
    Set<String> one = new HashSet<>(Arrays.asList(foldedOne.split(" ")));
    Set<String> other = new HashSet<>(Arrays.asList(foldedOther.split(" ")));
    int smaller = Math.min(one.size(), other.size());
    one.retainAll(other);
    return smaller < 3 ? 0 : (double) one.size() / smaller;
  }
}
