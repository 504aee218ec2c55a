package org.chancery.ingest;

import java.util.regex.Pattern;

/** No collection can have this name; the message is one sentence. */
final class BadCollection extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");

  BadCollection(String sentence) {
    super(sentence);
  }

  static void check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new BadCollection(
          "A collection's name has 1 to 100 letters, digits, spaces, dots, hyphens or underscores.");
    }
  }
}
