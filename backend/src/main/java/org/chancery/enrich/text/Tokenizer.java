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

  private static final int ASCII = 0x80;

  private static final boolean[] IN_WORDS = new boolean[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      IN_WORDS[c] = Character.isLetterOrDigit(c);
    }
  }

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

  private final char[] text;
  private final List<Token> tokens;
  private int at;
  private int codePoint;
  private Gap gap = Gap.PARAGRAPH;

  private Tokenizer(String text) {
    this.text = text.toCharArray();
    this.tokens = new ArrayList<>(text.length() / 5 + 8);
  }

  public static List<Token> tokenize(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    while (at < text.length) {
      int c = codePointAt(at);
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
    while (end < text.length) {
      char unit = text[end];
      if (unit < ASCII && IN_WORDS[unit]) {
        letters++;
        end++;
        continue;
      }
      int c = codePointAt(end);
      if (unit >= ASCII && (isWordPart(c) || isMark(c))) {
        letters++;
      } else if (!joins(c, end)) {
        break;
      }
      end += Character.charCount(c);
    }
    boolean dotted = end < text.length && text[end] == '.' && ownsDot(end, letters);
    add(dotted ? end + 1 : end, null);
  }

  private int codePointAt(int index) {
    return Character.codePointAt(text, index);
  }

  /** The modifier letter apostrophe counts as a letter to Unicode, as a mark to us. */
  private static boolean isWordPart(int c) {
    return c < ASCII ? IN_WORDS[c] : Character.isLetterOrDigit(c) && c != 0x02BC && c != 0x02BB;
  }

  /** Whether a mark inside a word belongs to it: "O'Brien", "U.S", "1,000", "3.5". */
  private boolean joins(int c, int index) {
    if (c == ' ' || index == at || index + 1 >= text.length) {
      return false;
    }
    char before = text[index - 1];
    char after = text[index + 1];
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
          && PREFIXES.contains(Folding.fold(new String(text, at, index - at)));
    }
    return c == ',' && Character.isDigit(before) && Character.isDigit(after);
  }

  private boolean isSingle(int index) {
    return index == at || !Character.isLetterOrDigit(text[index - 1]);
  }

  private boolean isSingleBefore(int index) {
    return index + 1 >= text.length || !Character.isLetterOrDigit(text[index + 1]);
  }

  private boolean ownsDot(int dot, int letters) {
    if (letters == 1) {
      return Character.isUpperCase(codePointAt(at));
    }
    String word = new String(text, at, dot - at);
    if (word.indexOf('.') > 0) {
      return Character.isLetter(word.charAt(0));
    }
    return word.length() <= 6 && ABBREVIATIONS.contains(Folding.fold(word));
  }

  /** Whether an s that ends a word stands at {@code index}, after an apostrophe. */
  private boolean isPossessive(int index) {
    return index < text.length
        && (text[index] == 's' || text[index] == 'S')
        && (index + 1 == text.length || !Character.isLetterOrDigit(text[index + 1]))
        && index >= 2
        && Character.isLetterOrDigit(text[index - 2] == '.' ? 'x' : text[index - 2]);
  }

  /** "the rebels' demands": an apostrophe after an s, before a space and a small letter. */
  private boolean isPluralPossessive() {
    return at > 1
        && (text[at - 1] == 's' || text[at - 1] == 'S')
        && Character.isLetter(text[at - 2])
        && at + 2 < text.length
        && text[at + 1] == ' '
        && Character.isLetter(text[at + 2]);
  }

  private void add(int end, @Nullable Shape shape) {
    Spelled word = Spelled.of(text, at, end);
    tokens.add(
        new Token(
            word.surface(),
            word.key(),
            shape == null ? word.shape() : shape,
            codePoint,
            codePoint + word.codePoints(),
            at,
            end,
            gap));
    at = end;
    codePoint += word.codePoints();
    gap = Gap.NONE;
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
