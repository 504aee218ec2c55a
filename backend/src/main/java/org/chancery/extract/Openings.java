package org.chancery.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first two characters, letters or blanks, with which a text can begin that a pattern matches:
 * spares most texts a walk through a hundred alternatives.
 */
final class Openings {

  private static final String CHARACTERS = " abcdefghijklmnopqrstuvwxyz";

  private final boolean[] possible = new boolean[32 * 32];

  Openings(Pattern pattern) {
    for (char first : CHARACTERS.toCharArray()) {
      for (char second : CHARACTERS.toCharArray()) {
        Matcher matcher = pattern.matcher("" + first + second);
        possible[index(first, second)] = matcher.matches() || matcher.hitEnd();
      }
    }
  }

  /** False where the whole text cannot match. */
  boolean admit(String text) {
    return text.length() < 2
        || !isListed(text.charAt(0))
        || !isListed(text.charAt(1))
        || possible[index(text.charAt(0), text.charAt(1))];
  }

  private static boolean isListed(char c) {
    return c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whatever the case. */
  private static int index(char first, char second) {
    return (first & 31) * 32 + (second & 31);
  }
}
