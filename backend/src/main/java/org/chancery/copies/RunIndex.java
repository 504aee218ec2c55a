package org.chancery.copies;

import java.util.Arrays;

/**
 * Which articles, by their places, have a run: a hash table of chains, in five plain arrays. All
 * runs are counted before the first is entered.
 */
final class RunIndex {

  private static final int NONE = -1;

  private int[] runs = new int[256];
  private int[] counts = new int[256];
  private int[] chains = new int[0];
  private int different;
  private int all;

  private int[] places = new int[0];
  private int[] nexts = new int[0];
  private int entries;

  void count(int run) {
    int slot = slot(run);
    if (counts[slot]++ == 0) {
      runs[slot] = run;
      different++;
    }
    all++;
    if (different * 2 > runs.length) {
      grow();
    }
  }

  /** How often a run was counted. */
  int frequency(int run) {
    return counts[slot(run)];
  }

  /** What is entered later comes first in its chain. */
  void enter(int run, int place) {
    if (entries == 0) {
      chains = new int[runs.length];
      Arrays.fill(chains, NONE);
      places = new int[all];
      nexts = new int[all];
    }
    int slot = slot(run);
    places[entries] = place;
    nexts[entries] = chains[slot];
    chains[slot] = entries++;
  }

  /** The number that the next entry will have; those of a chain have ever smaller ones. */
  int entries() {
    return entries;
  }

  /** The first entry of a run, negative where no article has it. */
  int first(int run) {
    int slot = slot(run);
    return counts[slot] == 0 ? NONE : chains[slot];
  }

  /** The entry after one, negative after the last. */
  int next(int entry) {
    return nexts[entry];
  }

  int place(int entry) {
    return places[entry];
  }

  private int slot(int run) {
    int mask = runs.length - 1;
    // Runs are hashes already, so that their low bits will do.
    int slot = run & mask;
    while (counts[slot] > 0 && runs[slot] != run) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] formerRuns = runs;
    int[] formerCounts = counts;
    runs = new int[formerRuns.length * 2];
    counts = new int[runs.length];
    for (int i = 0; i < formerRuns.length; i++) {
      if (formerCounts[i] > 0) {
        int slot = slot(formerRuns[i]);
        runs[slot] = formerRuns[i];
        counts[slot] = formerCounts[i];
      }
    }
  }
}
