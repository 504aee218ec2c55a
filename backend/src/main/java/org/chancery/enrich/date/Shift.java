package org.chancery.enrich.date;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/**
 * "Last", "next" or "this" before the name of a day or month.
 *
 * @param word empty where there is none
 * @param at the token after it
 */
record Shift(String word, int at) {

  private static final Set<String> WORDS = Set.of("last", "next", "this");

  /** What a rule may begin with whose names may be shifted. */
  static final Set<String> OPENERS = WordList.union(Calendar.NAMES, WORDS);

  static Shift read(Tokens tokens, int from) {
    return tokens.isOneOf(from, WORDS)
        ? new Shift(tokens.key(from), from + 1)
        : new Shift("", from);
  }

  boolean isGiven() {
    return !word.isEmpty();
  }
}
