package org.chancery.copies;

import java.util.Arrays;

/** Which articles, by their places, have a run: a hash table of chains, in four plain arrays. */
final class RunIndex {

  private static final int NONE = -1;

  private int[] runs = new int[256];
  private int[] chains = filled(256);
  private int different;

  private int[] places = new int[256];
  private int[] nexts = new int[256];
  private int entries;

  void add(int run, int place) {
    if (entries == places.length) {
      places = Arrays.copyOf(places, entries * 2);
      nexts = Arrays.copyOf(nexts, entries * 2);
    }
    int slot = slot(run);
    places[entries] = place;
    nexts[entries] = chains[slot];
    if (chains[slot] == NONE) {
      runs[slot] = run;
      different++;
    }
    chains[slot] = entries++;
    if (different * 2 > runs.length) {
      grow();
    }
  }

  /** The first entry of a run, negative where no article has it. */
  int first(int run) {
    return chains[slot(run)];
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
    while (chains[slot] != NONE && runs[slot] != run) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] formerRuns = runs;
    int[] formerChains = chains;
    runs = new int[formerRuns.length * 2];
    chains = filled(runs.length);
    for (int i = 0; i < formerRuns.length; i++) {
      if (formerChains[i] != NONE) {
        int slot = slot(formerRuns[i]);
        runs[slot] = formerRuns[i];
        chains[slot] = formerChains[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] filled = new int[length];
    Arrays.fill(filled, NONE);
    return filled;
  }
}
