package org.chancery.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that may stand before a colon, in any case. */
final class Fields {

  private static final List<String> ALL =
      List.of(
          "title", "body", "outlet", "actor", "country", "dyad", "event", "before", "after", "on");

  /** What somebody writes before a colon who means a field; an address goes on with slashes. */
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.]*");

  private static final int NEAR = 2;

  private Fields() {}

  static Optional<String> find(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ALL.contains(lower) ? Optional.of(lower) : Optional.empty();
  }

  /** Whether a word such as {@code actr:lavrov} names a field in front of its colon. */
  static boolean isMeant(String word, int colon) {
    return colon > 0
        && colon < word.length() - 1
        && !word.startsWith("//", colon + 1)
        && NAME.matcher(word.substring(0, colon)).matches();
  }

  static String unknown(String name) {
    String nearest =
        ALL.stream()
            .min(Comparator.comparingInt(known -> distance(known, name)))
            .filter(known -> distance(known, name) <= Math.min(NEAR, name.length() / 2))
            .map(known -> " (did you mean " + known + "?)")
            .orElse("");
    return "There is no field '"
        + name
        + "'"
        + nearest
        + "; fields are "
        + String.join(", ", ALL)
        + "; to search for words with a colon, put them in quotation marks.";
  }

  /** Letters to add, drop or change until one is the other. */
  private static int distance(String one, String other) {
    String to = other.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
      }
    }
    return row[to.length()];
  }
}
