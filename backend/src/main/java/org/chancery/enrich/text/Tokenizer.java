package org.chancery.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.Token.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens in one pass.
 *
 * <p>Hyphens are tokens of their own, so that "Russia-N. Korea" holds two names and "Jong-un" can
 * match "Jong Un". A dot belongs to its word in "U.S.", "N." and in the abbreviations listed here.
 */
public final class Tokenizer {

  static final int LONGEST_WORD = 64;

  /** Of {@link #PREFIXES}. */
  static final int LONGEST_PREFIX = 5;

  private static final Set<String> ABBREVIATIONS =
      WordList.of(
          """
          mr mrs ms dr st gen lt col maj capt cmdr adm brig sgt sen rep gov prof rev hon jr sr
          vs jan feb aug sept sep oct nov dec pres amb supt rs messrs ret
          """);

  /** "co-operate" and "cease-fire" are one word each, and the same as without the hyphen. */
  private static final Set<String> PREFIXES = Set.of("co", "re", "cease");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int codePoint;
  private Gap gap = Gap.PARAGRAPH;

  private Tokenizer(String text) {
    this.text = text;
  }

  public static List<Token> tokenize(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        skip(c);
      } else if (isWordPart(c)) {
        word();
      } else if (Folding.isApostrophe(c) && isPossessive(at + 1)) {
        add(at + 2, Shape.POSSESSIVE);
      } else if (Folding.isApostrophe(c) && isPluralPossessive()) {
        add(at + 1, Shape.POSSESSIVE);
      } else if (Folding.isHyphen(c)) {
        add(at + Character.charCount(c), Shape.HYPHEN);
      } else {
        add(at + Character.charCount(c), Shape.PUNCTUATION);
      }
    }
    return tokens;
  }

  private void skip(int c) {
    if (c == '\n' || c == 0x2029 || c == 0x2028) {
      gap = gap == Gap.LINE || gap == Gap.PARAGRAPH ? Gap.PARAGRAPH : Gap.LINE;
    } else if (gap == Gap.NONE) {
      gap = Gap.SPACE;
    }
    at += Character.charCount(c);
    codePoint++;
  }

  private void word() {
    int end = at;
    int letters = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isWordPart(c) || isMark(c)) {
        letters++;
      } else if (!joins(c, end)) {
        break;
      }
      end += Character.charCount(c);
    }
    boolean dotted = end < text.length() && text.charAt(end) == '.' && ownsDot(end, letters);
    add(dotted ? end + 1 : end, null);
  }

  /** The modifier letter apostrophe counts as a letter to Unicode, as a mark to us. */
  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) && c != 0x02BC && c != 0x02BB;
  }

  /** Whether a mark inside a word belongs to it: "O'Brien", "U.S", "1,000", "3.5". */
  private boolean joins(int c, int index) {
    if (c == ' ' || index == at || index + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index + 1);
    if (Folding.isApostrophe(c)) {
      return Character.isLetter(before) && Character.isLetter(after) && !isPossessive(index + 1);
    }
    if (c == '.') {
      boolean initials = Character.isUpperCase(before) && isSingle(index - 1);
      return (initials && Character.isLetter(after) && isSingleBefore(index + 1))
          || (Character.isDigit(before) && Character.isDigit(after));
    }
    if (c == '-') {
      return Character.isLetter(after)
          && index - at <= LONGEST_PREFIX
          && PREFIXES.contains(Folding.fold(text.substring(at, index)));
    }
    return c == ',' && Character.isDigit(before) && Character.isDigit(after);
  }

  private boolean isSingle(int index) {
    return index == at || !Character.isLetterOrDigit(text.charAt(index - 1));
  }

  private boolean isSingleBefore(int index) {
    return index + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
  }

  private boolean ownsDot(int dot, int letters) {
    if (letters == 1) {
      return Character.isUpperCase(text.codePointAt(at));
    }
    String word = text.substring(at, dot);
    if (word.indexOf('.') > 0) {
      return Character.isLetter(word.charAt(0));
    }
    return word.length() <= 6 && ABBREVIATIONS.contains(Folding.fold(word));
  }

  /** Whether an s that ends a word stands at {@code index}, after an apostrophe. */
  private boolean isPossessive(int index) {
    return index < text.length()
        && (text.charAt(index) == 's' || text.charAt(index) == 'S')
        && (index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)))
        && index >= 2
        && Character.isLetterOrDigit(text.charAt(index - 2) == '.' ? 'x' : text.charAt(index - 2));
  }

  /** "the rebels' demands": an apostrophe after an s, before a space and a small letter. */
  private boolean isPluralPossessive() {
    return at > 1
        && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S')
        && Character.isLetter(text.charAt(at - 2))
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2));
  }

  private void add(int end, @Nullable Shape shape) {
    boolean ascii = isAscii(end);
    String folded = ascii ? Keys.lower(text, at, end) : Folding.fold(text.substring(at, end));
    // Most words are written as they are folded.
    boolean plain = folded.length() == end - at && text.startsWith(folded, at);
    String surface = plain ? folded : text.substring(at, end);
    int length = ascii ? surface.length() : surface.codePointCount(0, surface.length());
    tokens.add(
        new Token(
            surface,
            surface.length() > LONGEST_WORD ? "" : key(folded),
            shape == null ? shapeOf(surface) : shape,
            codePoint,
            codePoint + length,
            at,
            end,
            gap));
    at = end;
    codePoint += length;
    gap = Gap.NONE;
  }

  private boolean isAscii(int end) {
    for (int i = at; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String key(String folded) {
    boolean marked = folded.indexOf('.') >= 0 || folded.indexOf('-') >= 0;
    return marked && folded.length() > 1 && Character.isLetter(folded.charAt(0))
        ? folded.replace(".", "").replace("-", "")
        : folded;
  }

  private static Shape shapeOf(String surface) {
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
      return Shape.NUMBER;
    }
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (upper == letters && letters > 1) {
      return Shape.UPPER;
    }
    return upper == 1 && Character.isUpperCase(surface.charAt(0)) ? Shape.TITLE : Shape.MIXED;
  }

  private static boolean isMark(int c) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSpace(int c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xFEFF
        || c == 0x200B
        || Character.getType(c) == Character.CONTROL;
  }
}
