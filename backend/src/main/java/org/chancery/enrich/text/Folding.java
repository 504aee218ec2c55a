package org.chancery.enrich.text;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for words that differ in case, accents or kind of apostrophe only. */
public final class Folding {

  private Folding() {}

  public static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(folded, decomposed.charAt(i));
    }
    return folded.toString();
  }

  public static boolean isApostrophe(int c) {
    return c == '\''
        || c == 0x2019
        || c == 0x2018
        || c == 0x02BC
        || c == 0x02BB
        || c == '`'
        || c == 0x00B4
        || c == 0x2032
        || c == 0xFF07;
  }

  /** Hyphens and the dash that stands between two names without spaces; not the long dash. */
  public static boolean isHyphen(int c) {
    return c == '-'
        || c == 0x2010
        || c == 0x2011
        || c == 0x2012
        || c == 0x2013
        || c == 0x2212
        || c == 0xFE63
        || c == 0xFF0D;
  }

  static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    if (isApostrophe(c)) {
      folded.append('\'');
      return;
    }
    switch (c) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case 'ə' -> folded.append('a');
      default -> folded.append(c);
    }
  }
}
