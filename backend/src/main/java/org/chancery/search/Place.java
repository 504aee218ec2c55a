package org.chancery.search;

import java.io.Serializable;

/**
 * A stretch of a query.
 *
 * @param from its first code point, from 0
 * @param to the one after its last; equal to {@code from} where something is missing
 */
public record Place(int from, int to) implements Serializable {

  public Place {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no place lies between " + from + " and " + to);
    }
  }

  /** The place of a stretch that is given by {@code char}s. */
  public static Place of(String query, int from, int to) {
    int first = query.codePointCount(0, from);
    return new Place(first, first + query.codePointCount(from, to));
  }

  /** What stands before it in a query that it is a place of. */
  public String before(String query) {
    return query.substring(0, query.offsetByCodePoints(0, from));
  }

  /** What stands there. */
  public String in(String query) {
    return query.substring(before(query).length(), query.length() - after(query).length());
  }

  /** What stands behind it. */
  public String after(String query) {
    return query.substring(query.offsetByCodePoints(0, to));
  }
}
