package org.chancery.copies;

import java.text.Normalizer;
import java.util.function.LongConsumer;

/**
 * The words of a text as hashes: runs of letters and digits, without case, accents and punctuation.
 * An ideograph is a word of its own, for its script parts none.
 */
final class Words {

  /** What comes after them does not count; no newspaper prints so much at once. */
  static final int MOST_CHARS = 300_000;

  static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private static final char NONE = 0;
  private static final char MARK = 1;
  private static final char[] FOLDED = new char[0x2000];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = folded(c);
    }
  }

  private Words() {}

  static void of(String text, LongConsumer each) {
    int end = Math.min(text.length(), MOST_CHARS);
    long word = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      int letter = c < FOLDED.length ? FOLDED[c] : rare(text, i);
      if (letter > MARK) {
        word = (word + letter + 1) * MULTIPLIER;
      }
      if (word != 0 && (letter == NONE || (letter > FOLDED.length && isWhole(letter)))) {
        each.accept(word);
        word = 0;
      }
      if (letter > Character.MAX_VALUE) {
        i++;
      }
    }
    if (word != 0) {
      each.accept(word);
    }
  }

  private static boolean isWhole(int letter) {
    return Character.isIdeographic(letter);
  }

  private static int rare(String text, int at) {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c)) {
      return Character.toLowerCase(c);
    }
    return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : NONE;
  }

  private static char folded(char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return MARK;
    }
    if (!Character.isLetterOrDigit(c)) {
      return NONE;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    boolean accented =
        parts.chars().skip(1).allMatch(p -> Character.getType(p) == Character.NON_SPACING_MARK);
    return Character.toLowerCase(accented ? parts.charAt(0) : c);
  }
}
