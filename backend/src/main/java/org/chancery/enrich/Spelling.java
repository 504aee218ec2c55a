package org.chancery.enrich;

import org.chancery.enrich.text.NameKeys;

/** What is one spelling to those who look for names in texts. */
public final class Spelling {

  private static final int LONGEST_ACRONYM = 6;

  private Spelling() {}

  /** Equal for spellings that differ in case, accents, hyphens or the dots of abbreviations. */
  public static String key(String surface) {
    return String.join(" ", NameKeys.of(surface));
  }

  /** Equal for spellings that texts cannot tell apart: the key, and whether it needs capitals. */
  public static String form(String surface) {
    return (isAcronym(surface) ? "^" : "") + key(surface);
  }

  /** Whether it means only what is written in capitals: "US", "U.N.". */
  public static boolean isAcronym(String surface) {
    if (surface.indexOf(' ') >= 0 || surface.length() > LONGEST_ACRONYM) {
      return false;
    }
    boolean upper = surface.length() > 1;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      upper &= Character.isUpperCase(c) || c == '.' || Character.isDigit(c);
    }
    return upper;
  }
}
