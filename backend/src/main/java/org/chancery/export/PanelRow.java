package org.chancery.export;

import java.time.YearMonth;
import java.util.Map;
import org.chancery.search.PairFilter;

/**
 * A pair in a month.
 *
 * @param counts by the column of a {@link PanelSeries}
 * @param outlets that have an article of it
 * @param undated articles of the pair that have no date, of no month
 * @param allArticles published in that month at all
 * @param allOutlets that published an article in that month
 */
record PanelRow(
    PairFilter pair,
    String oneName,
    String otherName,
    YearMonth month,
    Map<String, Long> counts,
    long outlets,
    long undated,
    long allArticles,
    long allOutlets) {}
