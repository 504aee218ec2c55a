package org.chancery.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The keys of a name's words, without its hyphens, as {@link Tokenizer} would cut them. Most names
 * of a large gazetteer are plain words, for which no token needs to be made.
 */
public final class NameKeys {

  private NameKeys() {}

  public static List<String> of(String name) {
    List<String> keys = new ArrayList<>(4);
    if (isPlain(name)) {
      int from = 0;
      for (int to = 1; to <= name.length(); to++) {
        if (to == name.length() || !isLetter(name.charAt(to))) {
          if (to > from) {
            keys.add(name.substring(from, to).toLowerCase(Locale.ROOT));
          }
          from = to + 1;
        }
      }
      return keys;
    }
    for (Token token : Tokenizer.tokenize(name)) {
      if (token.shape() != Shape.HYPHEN) {
        keys.add(token.key());
      }
    }
    return keys;
  }

  /** Words of ASCII letters with one blank or hyphen between them, and initials. */
  private static boolean isPlain(String name) {
    int from = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isLetter(c)) {
        continue;
      }
      boolean whole =
          switch (c) {
            case ' ' -> true;
            case '-' -> i - from > Tokenizer.LONGEST_PREFIX;
            case '.' -> i - from == 1 && isCapital(name.charAt(from)) && endsAt(name, i + 1);
            default -> false;
          };
      boolean afterInitial = c == ' ' && i == from && i > 0 && name.charAt(i - 1) == '.';
      if (!whole || (i == from && !afterInitial) || i - from > Tokenizer.LONGEST_WORD) {
        return false;
      }
      from = i + 1;
    }
    return name.length() - from <= Tokenizer.LONGEST_WORD;
  }

  private static boolean endsAt(String name, int i) {
    return i == name.length() || name.charAt(i) == ' ';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z');
  }
}
