package org.chancery.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What other search tools understand and this one does not: taken for words it would find something
 * else than was meant, and nobody would notice.
 */
final class Habits {

  private static final Pattern REGEX =
      Pattern.compile("/(?=[^\\s/]*[\\[\\](){}*+?|\\\\])[^\\s/]+/(?=\\s|$)");

  private static final Pattern ONE_LETTER = Pattern.compile("(\\p{L}{2,})\\?+\\p{L}+");
  private static final Pattern FUZZY = Pattern.compile("(\\p{L}[\\p{L}\\p{N}'’-]*)[~～]\\d*");
  private static final Pattern WEIGHT = Pattern.compile("(\\p{L}[\\p{L}\\p{N}'’-]*)\\^[\\d.]+");

  private static final Pattern NEAR =
      Pattern.compile("(?:(?i:w|pre|near|onear|adj)/|NEAR/?|ADJ)(\\d{1,3})");

  private static final Pattern RANGE =
      Pattern.compile("[\\[{][^\\s\\[\\]{}]{1,100}\\s+TO\\s+[^\\s\\[\\]{}]{1,100}[\\]}]");

  private Habits() {}

  /** Refuses such a word, which goes from the one character to the other. */
  static void require(Mistakes mistakes, String query, int from, int to) {
    Matcher regex = REGEX.matcher(query).region(from, query.length()).useAnchoringBounds(false);
    if (regex.lookingAt()) {
      throw mistakes.regex(from, regex.end());
    }
    Matcher range = RANGE.matcher(query).region(from, query.length());
    if (range.lookingAt()) {
      throw mistakes.range(from, range.end());
    }
    String word = query.substring(from, to);
    Matcher letter = ONE_LETTER.matcher(word);
    if (letter.matches()) {
      throw mistakes.oneLetter(from, to, letter.group(1));
    }
    Matcher fuzzy = FUZZY.matcher(word);
    if (fuzzy.matches()) {
      throw mistakes.fuzzy(from, to, fuzzy.group(1));
    }
    Matcher weight = WEIGHT.matcher(word);
    if (weight.matches()) {
      throw mistakes.weight(from, to, weight.group(1));
    }
  }

  /** How far apart words may be, where the word is an operator such as {@code w/5}; else -1. */
  static int distance(Token word) {
    Matcher near = NEAR.matcher(word.text());
    return word.kind() == Token.Kind.WORD && near.matches() ? Integer.parseInt(near.group(1)) : -1;
  }
}
