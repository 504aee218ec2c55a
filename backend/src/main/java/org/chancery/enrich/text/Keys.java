package org.chancery.enrich.text;

/**
 * Folded words by how they are written, remembered, because a text repeats a few thousand words: a
 * remembered one is neither cut out nor hashed again.
 *
 * <p>Any number of threads may ask. A place is overwritten without a lock, which loses nothing but
 * a moment.
 */
final class Keys {

  private static final int PLACES = 1 << 13;
  private static final int LONGEST = 24;

  private static final String[] KNOWN = new String[PLACES];

  private Keys() {}

  /** Part of a text that is ASCII, in lower case. */
  static String lower(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    String known = KNOWN[place];
    if (known != null && is(known, text, from, to)) {
      return known;
    }
    String key = lowered(text, from, to);
    if (to - from <= LONGEST) {
      KNOWN[place] = key;
    }
    return key;
  }

  private static boolean is(String known, String text, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (known.charAt(i - from) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lowered(String text, int from, int to) {
    char[] chars = new char[to - from];
    for (int i = from; i < to; i++) {
      chars[i - from] = lower(text.charAt(i));
    }
    return new String(chars);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
