package org.chancery.extract;

import java.util.regex.Pattern;

/** Cheap signs of running text, in any script. */
final class Sentences {

  private static final String ENDS = ".!?…。！？।؟۔።";
  private static final String CLOSERS = "\"'”’»)]›」』“";
  private static final Pattern SIGNATURE = Pattern.compile("[【（［][^】）］]{1,40}[】）］]$");

  private Sentences() {}

  static boolean hasPunctuation(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0 || c == ',' || c == '،' || c == '、' || c == '，') {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends as sentences do, quoted or signed: "…出発した。【記者】". */
  static boolean isClosed(String text) {
    return endsSentence(text)
        || ("】）］".indexOf(text.charAt(text.length() - 1)) >= 0
            && endsSentence(SIGNATURE.matcher(text).replaceFirst("")));
  }

  private static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i >= 0
        && (CLOSERS.indexOf(text.charAt(i)) >= 0 || Character.isWhitespace(text.charAt(i)))) {
      i--;
    }
    return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
  }

  static int wordCount(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && (text.charAt(i) == '\'' || text.charAt(i) == '’'));
    }
    return words;
  }
}
