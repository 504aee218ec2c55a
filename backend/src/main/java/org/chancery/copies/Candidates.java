package org.chancery.copies;

import java.util.Arrays;
import java.util.List;

/**
 * Which of some articles have so much in common with one that they may be copies of it.
 *
 * <p>Copies have at least {@link Copies#leastCommon} of the runs of the one with fewer. So of any
 * runs of it but that many less one, the other has one at least. Those that the fewest articles
 * have are taken, so that a sentence that stands in every other article leads from none to all.
 */
final class Candidates {

  private final List<Sketch> articles;
  private final RunIndex byRun = new RunIndex();

  /** Entries from here on are those of the rare runs of their articles. */
  private final int firstRare;

  /** The days of the articles, side by side: most are ruled out by them. */
  private final int[] from;

  private final int[] to;

  /** Which look saw an article last. */
  private final int[] seen;

  private final int[] found;
  private int look;
  private long[] byFrequency = new long[64];
  private int[] rare = new int[64];

  Candidates(List<Sketch> articles) {
    this.articles = articles;
    this.from = articles.stream().mapToInt(Sketch::from).toArray();
    this.to = articles.stream().mapToInt(Sketch::to).toArray();
    this.seen = new int[articles.size()];
    this.found = new int[articles.size()];
    for (Sketch article : articles) {
      for (int run : article.runs()) {
        byRun.count(run);
      }
    }
    enter(false);
    this.firstRare = byRun.entries();
    enter(true);
  }

  private void enter(boolean theRare) {
    for (int place = 0; place < articles.size(); place++) {
      int[] runs = articles.get(place).runs();
      int least = sortRarestFirst(runs);
      for (int i = theRare ? 0 : least; i < (theRare ? least : runs.length); i++) {
        byRun.enter(rare[i], place);
      }
    }
  }

  /** The place of one of those that were found last. */
  int found(int i) {
    return found[i];
  }

  /**
   * Returns how many there are, each of which has a day near it.
   *
   * @param before only articles before this place are looked at
   */
  int find(Sketch of, int before) {
    look++;
    int count = 0;
    int latest = of.to() + Copies.MOST_DAYS;
    int earliest = of.from() - Copies.MOST_DAYS;
    int least = sortRarestFirst(of.runs());
    for (int i = 0; i < of.runs().length; i++) {
      // Those with more runs have a rare one of these, and of those with fewer these have a rare
      // one.
      int last = i < least ? 0 : firstRare;
      for (int at = byRun.first(rare[i]); at >= last; at = byRun.next(at)) {
        int place = byRun.place(at);
        if (place < before
            && from[place] <= latest
            && to[place] >= earliest
            && seen[place] != look) {
          seen[place] = look;
          found[count++] = place;
        }
      }
    }
    return count;
  }

  /** Returns how many of them a copy with more runs must have one of. */
  private int sortRarestFirst(int[] runs) {
    if (rare.length < runs.length) {
      byFrequency = new long[runs.length * 2];
      rare = new int[runs.length * 2];
    }
    for (int i = 0; i < runs.length; i++) {
      byFrequency[i] = (long) byRun.frequency(runs[i]) << Integer.SIZE | i;
    }
    Arrays.sort(byFrequency, 0, runs.length);
    for (int i = 0; i < runs.length; i++) {
      rare[i] = runs[(int) byFrequency[i]];
    }
    return runs.length == 0 ? 0 : runs.length - Copies.leastCommon(runs.length) + 1;
  }
}
