package org.chancery.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of several spellings is nearest to one that is not among them. */
public final class Spelt {

  private static final int SHORT = 5;

  private Spelt() {}

  /** The nearest ones, best first; none that differs by more than a slip of the hand. */
  public static List<String> nearest(String word, Stream<String> spellings, int most) {
    return spellings
        .filter(spelling -> near(word, spelling))
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(spelling -> distance(word, spelling))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** Whether one may be a slip for the other. */
  public static boolean near(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int allowed = length < 3 ? 0 : length <= SHORT ? 1 : 2;
    return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
  }

  /** Letters to add, drop, change or swap until one is the other. */
  public static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] free = before;
      before = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
    }
    return row[other.length()];
  }
}
