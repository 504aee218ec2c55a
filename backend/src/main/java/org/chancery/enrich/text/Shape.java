package org.chancery.enrich.text;

/** How a token is written. */
public enum Shape {
  LOWER,
  /** One capital, at the beginning. */
  TITLE,
  /** Two letters or more, all capitals. */
  UPPER,
  MIXED,
  NUMBER,
  /** {@code 's}, split off the word before it. */
  POSSESSIVE,
  HYPHEN,
  PUNCTUATION;

  public boolean isWord() {
    return this == LOWER || this == TITLE || this == UPPER || this == MIXED;
  }

  public boolean isCapitalised() {
    return this == TITLE || this == UPPER || this == MIXED;
  }

  /** How a word or number is written. */
  static Shape of(String surface) {
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c < 0x80) {
        boolean capital = c >= 'A' && c <= 'Z';
        letters += capital || (c >= 'a' && c <= 'z') ? 1 : 0;
        upper += capital ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) || Character.isTitleCase(c) ? 1 : 0;
      }
    }
    if (letters == 0 || Character.isDigit(surface.charAt(0))) {
      return NUMBER;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters && letters > 1) {
      return UPPER;
    }
    return upper == 1 && Character.isUpperCase(surface.charAt(0)) ? TITLE : MIXED;
  }
}
