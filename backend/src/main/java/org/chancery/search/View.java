package org.chancery.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a result set is shown, and what is counted with it.
 *
 * @param size hits a page, 0 to 1,000
 * @param cursor where the former page ended
 * @param facetSize values a facet
 */
public record View(
    Sort sort,
    int size,
    @Nullable String cursor,
    List<Facet> facets,
    int facetSize,
    @Nullable Interval histogram) {

  public static final int MOST_HITS = 1_000;
  public static final int MOST_VALUES = 1_000;

  public View {
    facets = List.copyOf(facets);
    if (size < 0 || size > MOST_HITS) {
      throw new BadQuery("size must lie between 0 and 1,000, not " + size + ".", -1);
    }
    if (facetSize < 1 || facetSize > MOST_VALUES) {
      throw new BadQuery("facetSize must lie between 1 and 1,000, not " + facetSize + ".", -1);
    }
  }

  /** So many hits and nothing counted. */
  public static View hits(int size) {
    return new View(Sort.RELEVANCE, size, null, List.of(), 100, null);
  }

  public View withHistogram(Interval interval) {
    return new View(sort, size, cursor, facets, facetSize, interval);
  }

  public View withCursor(@Nullable String next) {
    return new View(sort, size, next, facets, facetSize, histogram);
  }

  public View sortedBy(Sort order) {
    return new View(order, size, cursor, facets, facetSize, histogram);
  }
}
