package org.chancery.enrich.date;

import java.util.Map;
import java.util.Set;

/** Numbers written as digits or words. */
final class Numerals {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));

  private Numerals() {}

  static Set<String> words() {
    return WORDS.keySet();
  }

  /** The count at a token, or 0. */
  static int at(Tokens tokens, int i) {
    Integer word = WORDS.get(tokens.key(i));
    if (word != null) {
      return word;
    }
    int digits = tokens.digits(i);
    return digits > 0 && digits < 1000 ? digits : 0;
  }
}
