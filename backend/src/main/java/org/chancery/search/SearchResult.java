package org.chancery.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param total articles or texts, exactly
 * @param undated articles that match everything but a date range because they have no date; 0 where
 *     no range is asked for
 * @param took milliseconds that Elasticsearch needed
 * @param cursor for the next page, absent on the last
 * @param missing articles without a value, of each facet; counted as if that were chosen alone
 * @param histogram without gaps between its first and its last bar
 */
public record SearchResult(
    long total,
    long undated,
    long took,
    @Nullable String cursor,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    Map<Facet, Long> missing,
    List<Bar> histogram) {}
