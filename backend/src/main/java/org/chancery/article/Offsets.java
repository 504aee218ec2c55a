package org.chancery.article;

/** Checks that every annotation shares. */
final class Offsets {

  private Offsets() {}

  static void check(int start, int end, String surface) {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("offsets " + start + ".." + end + " span nothing");
    }
    if (surface.codePointCount(0, surface.length()) != end - start) {
      throw new IllegalArgumentException(
          "offsets " + start + ".." + end + " are not as long as '" + surface + "'");
    }
  }
}
