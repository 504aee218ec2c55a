package org.chancery.search;

import org.jspecify.annotations.Nullable;

/**
 * Which values of a facet are wanted.
 *
 * @param contains part of the label, in any case and without regard to diacritics
 * @param byName in the order of labels rather than by count
 * @param cursor where the former page ended
 */
public record FacetAsk(
    Facet facet, String contains, boolean byName, int size, @Nullable String cursor) {

  /** The first page. */
  public FacetAsk(Facet facet, String contains, boolean byName, int size) {
    this(facet, contains, byName, size, null);
  }

  public FacetAsk after(@Nullable String page) {
    return new FacetAsk(facet, contains, byName, size, page);
  }

  /** The same for each page of one list. */
  int fingerprint(Criteria criteria) {
    String list = facet + " " + byName + " " + contains;
    return 31 * Cursor.fingerprint(criteria, Sort.RELEVANCE) + list.hashCode();
  }
}
