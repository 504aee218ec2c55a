package org.chancery.enrich.text;

/**
 * A word, a number or a mark.
 *
 * @param surface as it is written
 * @param key folded, without the dots of an abbreviation; empty for a word too long to be one
 * @param start first code point in the text
 * @param end code point after the last
 * @param startChar first UTF-16 unit in the text
 * @param endChar unit after the last
 * @param gap what stands between this token and the one before
 */
public record Token(
    String surface,
    String key,
    Shape shape,
    int start,
    int end,
    int startChar,
    int endChar,
    Gap gap) {

  /** White space before a token. */
  public enum Gap {
    NONE,
    SPACE,
    LINE,
    PARAGRAPH
  }

  public boolean is(String word) {
    return key.equals(word);
  }

  /** Whether nothing stands between this token and the one before. */
  public boolean isGlued() {
    return gap == Gap.NONE;
  }

  public boolean endsWithDot() {
    return surface.endsWith(".") && surface.length() > 1;
  }
}
