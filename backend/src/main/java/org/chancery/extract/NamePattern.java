package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a class, an id or a component's name, in kebab, snake or camel case: finds the first
 * word, from the left, at which one of many alternatives begins.
 *
 * <p>Means the same as the one regular expression of all alternatives, whose engine would try a
 * hundred of them at every word; here only those are tried whose first two characters stand there.
 */
final class NamePattern {

  private static final int FIRST = '0';
  private static final int LETTERS = 'z' - FIRST + 1;

  /** By the first two characters, alternatives in the order in which they were given. */
  private final Pattern[][] byStart = new Pattern[LETTERS * LETTERS][];

  private NamePattern() {}

  /**
   * @param alternatives regular expressions parted by bars, in lower case, each beginning with two
   *     letters or digits that stand for themselves
   */
  static NamePattern of(String alternatives) {
    NamePattern names = new NamePattern();
    for (String alternative : split(alternatives)) {
      names.add(alternative);
    }
    return names;
  }

  /** The first alternative that stands at the beginning of a word of these names. */
  Optional<String> find(String names) {
    String text = kebab(names);
    boolean start = true;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (start && isListed(c) && isListed(text.charAt(i + 1))) {
        Pattern[] candidates = byStart[index(c, text.charAt(i + 1))];
        if (candidates != null) {
          Optional<String> found = find(candidates, text, i);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      start = c == '-' || c == '_' || c <= ' ';
    }
    return Optional.empty();
  }

  boolean matches(String names) {
    return !names.isEmpty() && find(names).isPresent();
  }

  private static Optional<String> find(Pattern[] candidates, String text, int from) {
    for (Pattern candidate : candidates) {
      Matcher matcher = candidate.matcher(text).region(from, text.length());
      if (matcher.lookingAt()) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  private void add(String alternative) {
    boolean plain =
        alternative.length() >= 2
            && isListed(alternative.charAt(0))
            && isListed(alternative.charAt(1))
            && (alternative.length() == 2 || "?*+{".indexOf(alternative.charAt(2)) < 0);
    if (!plain) {
      throw new IllegalArgumentException(
          "an alternative must begin with two plain characters: " + alternative);
    }
    int index = index(alternative.charAt(0), alternative.charAt(1));
    Pattern[] former = byStart[index] == null ? new Pattern[0] : byStart[index];
    Pattern[] more = java.util.Arrays.copyOf(former, former.length + 1);
    more[former.length] = Pattern.compile(alternative);
    byStart[index] = more;
  }

  /** At the bars that stand outside of parentheses and brackets. */
  private static List<String> split(String alternatives) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < alternatives.length(); i++) {
      switch (alternatives.charAt(i)) {
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        case '|' -> {
          if (depth == 0) {
            parts.add(alternatives.substring(start, i));
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    parts.add(alternatives.substring(start));
    return parts;
  }

  /** Lower case, with a hyphen before each hump of camel case. */
  private static String kebab(String names) {
    StringBuilder out = null;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (!upper) {
        if (out != null) {
          out.append(c);
        }
        continue;
      }
      if (out == null) {
        out = new StringBuilder(names.length() + 8).append(names, 0, i);
      }
      if (i > 0 && isLowerOrDigit(names.charAt(i - 1))) {
        out.append('-');
      }
      out.append((char) (c + ('a' - 'A')));
    }
    return out == null ? names : out.toString();
  }

  private static boolean isLowerOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isListed(char c) {
    return isLowerOrDigit(c);
  }

  private static int index(char first, char second) {
    return (first - FIRST) * LETTERS + second - FIRST;
  }
}
