package org.chancery.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the articles of a search lie in time.
 *
 * @param total the articles of the search
 * @param undated those of them that have no date, or tell of no event that has one
 * @param bars by the first day of each bar, how many lie in it with the whole of their date; those
 *     with none are left out
 */
public record OverTime(long total, long undated, SortedMap<LocalDate, Long> bars) {

  public OverTime {
    bars = Collections.unmodifiableSortedMap(new TreeMap<>(bars));
  }

  public long at(LocalDate start) {
    return bars.getOrDefault(start, 0L);
  }
}
