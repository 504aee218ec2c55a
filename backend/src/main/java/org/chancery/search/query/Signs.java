package org.chancery.search.query;

/** What single characters mean in a query; all of them lie in the basic plane. */
final class Signs {

  private static final String[] QUOTES = {"\"“”„‟＂〝〞〟", "«»", "「」", "『』"};
  private static final String MINUS = "-‐‑–−－";

  private Signs() {}

  /** Whether it parts words; also what looks like nothing and still does. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B';
  }

  /**
   * Whether it is nothing but a hint for the layout: direction, a place to break, a mark of byte
   * order. Joiners stay, for they belong to the spelling of words.
   */
  static boolean isLayout(char c) {
    return (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || c == '\u00AD'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static boolean isQuote(char c) {
    for (String family : QUOTES) {
      if (family.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Within a family any mark ends what any other began: languages differ in that. */
  static boolean closes(char c, char open) {
    for (String family : QUOTES) {
      if (family.indexOf(open) >= 0) {
        return family.indexOf(c) >= 0;
      }
    }
    return false;
  }

  /** The mark that ends what this one begins. */
  static char closing(char open) {
    return switch (open) {
      case '«', '»' -> '»';
      case '「', '」' -> '」';
      case '『', '』' -> '』';
      default -> '"';
    };
  }

  static boolean isMinus(char c) {
    return MINUS.indexOf(c) >= 0;
  }

  static boolean isOpen(char c) {
    return c == '(' || c == '（';
  }

  static boolean isClose(char c) {
    return c == ')' || c == '）';
  }

  static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  static boolean isTilde(char c) {
    return c == '~' || c == '～';
  }

  /** The text without what is only layout. */
  static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isLayout(text.charAt(i))) {
        cleaned.append(text.charAt(i));
      }
    }
    return cleaned.toString();
  }
}
