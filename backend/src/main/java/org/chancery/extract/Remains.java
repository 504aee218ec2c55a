package org.chancery.extract;

import java.util.List;

/**
 * What pruning has left of an outline, and how many characters of running text stand below each of
 * its elements; the document itself stays whole.
 */
final class Remains {

  private final Outline outline;
  private final boolean[] dropped;
  private final int[] weights;

  private Remains(Outline outline) {
    this.outline = outline;
    this.dropped = new boolean[outline.size()];
    this.weights = new int[outline.size()];
  }

  /**
   * @param blocks all that stand in the outline
   */
  static Remains of(Outline outline, List<Block> blocks) {
    Remains remains = new Remains(outline);
    for (Block block : blocks) {
      if (block.isProse()) {
        remains.add(block.place(), block.text().length() - block.linked());
      }
    }
    return remains;
  }

  Outline outline() {
    return outline;
  }

  int weigh(int place) {
    return weights[place];
  }

  boolean isDropped(int place) {
    return dropped[place];
  }

  /** The next place that is left, be it inside this one; may lie behind the last one of all. */
  int next(int place) {
    return skip(dropped[place] ? outline.end(place) : place + 1);
  }

  /** The next place that is left after all that is inside this one. */
  int nextSibling(int place) {
    return skip(outline.end(place));
  }

  private int skip(int place) {
    int next = place;
    while (next < dropped.length && dropped[next]) {
      next = outline.end(next);
    }
    return next;
  }

  /** Takes an element's text out of whatever holds it. */
  void drop(int place) {
    int weight = weights[place];
    for (int at = outline.parent(place); weight > 0 && at >= 0; at = outline.parent(at)) {
      weights[at] -= weight;
      if (dropped[at]) {
        break;
      }
    }
    dropped[place] = true;
  }

  private void add(int place, int weight) {
    for (int at = place; at >= 0; at = outline.parent(at)) {
      weights[at] += weight;
    }
  }
}
