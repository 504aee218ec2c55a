package org.chancery.gazetteer.wikidata;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What became of what a file says. */
public final class ImportReport {

  private long read;
  private long merged;
  private long fresh;
  private final Map<String, Long> leftOut = new TreeMap<>();
  private final Map<String, Long> names = new TreeMap<>();
  private final Map<String, Long> offices = new TreeMap<>();

  void read() {
    read++;
  }

  void merged() {
    merged++;
  }

  void fresh() {
    fresh++;
  }

  void leftOut(String why) {
    leftOut.merge(why, 1L, Long::sum);
  }

  void leftOutName(String why) {
    names.merge(why, 1L, Long::sum);
  }

  void leftOutOffice(String why) {
    offices.merge(why, 1L, Long::sum);
  }

  /** Items, or rows of a query. */
  public long itemsRead() {
    return read;
  }

  /** Those that added to an entry or were in it already. */
  public long itemsMerged() {
    return merged;
  }

  public long itemsNew() {
    return fresh;
  }

  /** How many items were left out, by the reason. */
  public Map<String, Long> itemsLeftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /** How many other names of items that were taken were left out, by the reason. */
  public Map<String, Long> namesLeftOut() {
    return Collections.unmodifiableMap(names);
  }

  /** How many offices were left out, by the reason. */
  public Map<String, Long> officesLeftOut() {
    return Collections.unmodifiableMap(offices);
  }
}
