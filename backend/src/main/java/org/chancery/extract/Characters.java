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
    char[] chars = text.toCharArray();
    int first = firstUnclean(chars);
    if (first == chars.length) {
      return text;
    }
    int length = first;
    for (int i = first; i < chars.length; i++) {
      char c = chars[i];
      if (isPlain(c) || isOrdinary(c)) {
        chars[length++] = c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        chars[length++] = c;
        chars[length++] = chars[++i];
      } else if (Character.isSurrogate(c)) {
        chars[length++] = '\uFFFD';
      } else if (c == '\r') {
        if (i + 1 >= chars.length || chars[i + 1] != '\n') {
          chars[length++] = '\n';
        }
      } else if (c == '\f' || c == '\u000B' || c == '\u0085') {
        chars[length++] = ' ';
      } else if (c < ' ') {
        chars[length++] = REMOVED_CONTROL;
      } else if (c != '\uE000'
          && c != '\uE001'
          && c != '\uFEFF'
          && c != '\u00AD'
          && c != '\u200B') {
        chars[length++] = c;
      }
    }
    return new String(chars, 0, length);
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

  private static int firstUnclean(char[] text) {
    int i = 0;
    while (i < text.length && (isPlain(text[i]) || isOrdinary(text[i]))) {
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
    return isSpace(c) || (c >= PLAIN && c < '\u00A0');
  }

  /** White space or a control of ASCII, or any blank of Unicode, breaking or not. */
  static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u00A0' && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return c == '\u00A0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  private static boolean isUnwanted(char c) {
    return c == '\u00AD'
        || c == '\uE000'
        || c == '\uE001'
        || c == '\uFFFD'
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
      } else if ((c < ' ' || c >= PLAIN) && (isBlank(c) || isUnwanted(c))) {
        return false;
      } else {
        blank = false;
      }
    }
    return !blank || text.isEmpty();
  }

  /** Whether that is what the text folds to; most texts differ in their first letter. */
  static boolean foldsTo(String folded, String text) {
    for (int i = 0; i < text.length() && text.charAt(i) < PLAIN; i++) {
      char c = text.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      if (isLetterOrNumber(lower)) {
        return folded.startsWith(String.valueOf(lower)) && fold(text).equals(folded);
      }
    }
    return fold(text).equals(folded);
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
