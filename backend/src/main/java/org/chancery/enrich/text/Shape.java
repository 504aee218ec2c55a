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
}
