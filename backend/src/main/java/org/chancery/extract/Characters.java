package org.chancery.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans single characters and white space; knows nothing of markup. */
final class Characters {

  /** Kept until binary content has been told apart from text with a few stray controls. */
  static final char REMOVED_CONTROL = '\u0001';

  /** Below it and above the blank, every character is visible ASCII. */
  private static final char PLAIN = 0x7F;

  private static final char AFTER_MARKS = '\uE001';

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
  private static final Pattern MARKS = Pattern.compile("[\\uE000\\uE001]");
  private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

  private Characters() {}

  /**
   * Removes what must never reach an index: NUL and other controls, byte order marks, lone
   * surrogates, and U+E000 and U+E001, with which search hits are marked.
   */
  static String clean(String text) {
    int first = firstUnclean(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c) || isOrdinary(c)) {
        int start = i;
        do {
          i++;
        } while (i < text.length() && (isPlain(text.charAt(i)) || isOrdinary(text.charAt(i))));
        out.append(text, start, i);
        i--;
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append('\uFFFD');
      } else if (c == '\r') {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n' || c == '\t') {
        out.append(c);
      } else if (c == '\f' || c == '\u000B' || c == '\u0085') {
        out.append(' ');
      } else if (c < ' ') {
        out.append(REMOVED_CONTROL);
      } else if (c != '\uE000'
          && c != '\uE001'
          && c != '\uFEFF'
          && c != '\u00AD'
          && c != '\u200B') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * As its sender wrote it, with a blank for each control, so that none glues words, and without
   * U+E000 and U+E001. Lone surrogates, which UTF-8 cannot say, become U+FFFD.
   */
  static String plain(String text) {
    return isWell(text)
        ? text
        : MARKS.matcher(CONTROLS.matcher(whole(text)).replaceAll(" ")).replaceAll("");
  }

  /** With U+FFFD for lone surrogates, which a page's entities can make too. */
  static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return LONE_SURROGATES.matcher(text).replaceAll("\uFFFD");
      }
    }
    return text;
  }

  /** Whether there is nothing to mend, as in most texts, which regular expressions find slowly. */
  private static boolean isWell(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean well =
          isPlain(c)
              || c == '\r'
              || (c >= '\u00A0' && c < Character.MIN_SURROGATE)
              || c > AFTER_MARKS;
      if (!well) {
        return false;
      }
    }
    return true;
  }

  private static int firstUnclean(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** From the first printable character of Latin-1 to the surrogates, but for two of no width. */
  private static boolean isOrdinary(char c) {
    return c >= '\u00A0' && c < Character.MIN_SURROGATE && c != '\u00AD' && c != '\u200B';
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < PLAIN) || c == '\n' || c == '\t';
  }

  /** One line: runs of white space and controls become one blank, replacement characters go. */
  static String squeeze(String text) {
    if (isSqueezed(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = !out.isEmpty();
      } else if (!isUnwanted(c)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= PLAIN && (Character.isISOControl(c) || Character.isSpaceChar(c)));
  }

  private static boolean isUnwanted(char c) {
    return c == '\uE000'
        || c == '\uE001'
        || c == '\uFFFD'
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  /**
   * Whether there is nothing to do, as with most strings, which regular expressions find slowly.
   */
  private static boolean isSqueezed(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (blank) {
          return false;
        }
        blank = true;
      } else if (c > ' ' && c < PLAIN) {
        blank = false;
      } else if (c >= PLAIN && Character.isLetter(c)) {
        blank = false;
      } else {
        return false;
      }
    }
    return !blank || text.isEmpty();
  }

  /** For comparing: letters and digits only, lower case, parted by single blanks. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (isLetterOrNumber(c)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.appendCodePoint(c);
      } else {
        gap = !out.isEmpty();
      }
    }
    return out.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    if (c < PLAIN) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
