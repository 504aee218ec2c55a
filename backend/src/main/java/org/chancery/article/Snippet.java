package org.chancery.article;

/** As much of a text as may leave where the whole of it may not. */
public final class Snippet {

  /** Characters (code points) of the longest. */
  public static final int LONGEST = 300;

  private static final String CUT = "…";

  private Snippet() {}

  /** The text itself, where it is no longer than a snippet; else its beginning. */
  public static String of(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + CUT;
  }
}
