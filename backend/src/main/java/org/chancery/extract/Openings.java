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

  @SuppressWarnings("JdkObsolete") // whether more input could match is just what is asked here
  Openings(Pattern pattern) {
    for (int i = 0; i < CHARACTERS.length(); i++) {
      for (int j = 0; j < CHARACTERS.length(); j++) {
        String text = "" + CHARACTERS.charAt(i) + CHARACTERS.charAt(j);
        Matcher matcher = pattern.matcher(text);
        possible[index(text.charAt(0), text.charAt(1))] = matcher.matches() || matcher.hitEnd();
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
