package org.chancery.enrich.text;

/**
 * Words by how they are written, remembered, because a text repeats a few thousand: a remembered
 * one is not cut out, folded or hashed again.
 *
 * <p>Any number of threads may ask. A place is overwritten without a lock, which loses nothing but
 * a moment.
 *
 * @param key folded, without the dots of an abbreviation; empty for a word too long to be one
 * @param codePoints how long it is
 */
record Spelled(String surface, String key, Shape shape, int codePoints) {

  private static final int PLACES = 1 << 13;
  private static final int LONGEST = 24;

  private static final Spelled[] KNOWN = new Spelled[PLACES];

  static Spelled of(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return read(text, from, to);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    hash *= 0x9E3779B9;
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    Spelled known = KNOWN[place];
    if (known == null || !known.is(text, from, to)) {
      known = read(text, from, to);
      KNOWN[place] = known;
    }
    return known;
  }

  private boolean is(char[] text, int from, int to) {
    if (surface.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (surface.charAt(i - from) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static Spelled read(char[] text, int from, int to) {
    String surface = new String(text, from, to - from);
    return new Spelled(
        surface,
        surface.length() > Tokenizer.LONGEST_WORD ? "" : key(Folding.fold(surface)),
        Shape.of(surface),
        surface.codePointCount(0, surface.length()));
  }

  private static String key(String folded) {
    boolean marked = folded.indexOf('.') >= 0 || folded.indexOf('-') >= 0;
    return marked && folded.length() > 1 && Character.isLetter(folded.charAt(0))
        ? folded.replace(".", "").replace("-", "")
        : folded;
  }
}
