package org.chancery.search.query;

import org.chancery.search.Mend;
import org.chancery.search.Place;
import org.jspecify.annotations.Nullable;

/** Edits of a query, at places that are given in {@code char}s. */
record Mends(String query) {

  Mend instead(int from, int to, String text) {
    return new Mend(Place.of(query, from, to), text);
  }

  /** With something more at the end of a stretch, but before the spaces that end it. */
  @Nullable Mend behind(int from, int to, String text) {
    int end = to;
    while (end > from && Signs.isSpace(query.charAt(end - 1))) {
      end--;
    }
    boolean empty = Wordless.is(query.substring(from, end));
    return empty && from < to ? without(from, to) : instead(end, end, text);
  }

  /** Without a stretch and the space that parted it from its neighbour, if words are left. */
  @Nullable Mend without(int from, int to) {
    int start = from;
    int end = to;
    while (end < query.length() && Signs.isSpace(query.charAt(end))) {
      end++;
    }
    if (end == query.length()) {
      while (start > 0 && Signs.isSpace(query.charAt(start - 1))) {
        start--;
      }
    }
    String rest = query.substring(0, start) + query.substring(end);
    return Wordless.is(rest) ? null : instead(start, end, "");
  }
}
