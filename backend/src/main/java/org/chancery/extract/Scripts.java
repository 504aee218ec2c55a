package org.chancery.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that their script alone gives away. */
final class Scripts {

  private static final Map<UnicodeScript, String> OWN =
      Map.of(
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.BENGALI, "bn",
          UnicodeScript.TAMIL, "ta",
          UnicodeScript.KHMER, "km",
          UnicodeScript.MYANMAR, "my");

  private static final char AFTER_LATIN = 0x0250;
  private static final char PUNCTUATION = 0x2000;
  private static final char AFTER_PUNCTUATION = 0x2070;

  private Scripts() {}

  static Optional<String> find(String text) {
    if (isLatin(text)) {
      return Optional.empty();
    }
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      // Latin decides nothing here; most letters are among its first.
      if (c < 0x80) {
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    if (kana + han > letters / 2) {
      return Optional.of(kana > letters / 20 ? "ja" : "zh");
    }
    int half = letters / 2;
    return OWN.entrySet().stream()
        .filter(own -> counts.getOrDefault(own.getKey(), 0) > half)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether nothing is in it but Latin letters, their accents and common punctuation. */
  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= AFTER_LATIN && (c < PUNCTUATION || c >= AFTER_PUNCTUATION)) {
        return false;
      }
    }
    return true;
  }
}
