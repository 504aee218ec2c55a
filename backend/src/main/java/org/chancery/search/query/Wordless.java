package org.chancery.search.query;

/** Signs between words, such as a lone ampersand: no article is found or missed for them. */
final class Wordless {

  private Wordless() {}

  static boolean is(String text) {
    return text.codePoints().noneMatch(Wordless::belongsToAWord);
  }

  static long letters(String text) {
    return text.codePoints().filter(Wordless::belongsToAWord).count();
  }

  /** Pictures are indexed like words. */
  private static boolean belongsToAWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.isEmojiPresentation(c)
        || (Character.isExtendedPictographic(c) && c > 0xFF);
  }
}
