package org.chancery.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Hands on in the order of their numbers, which begin with 0, what comes in any order. Thread-safe.
 */
final class InOrder<T> {

  private final Map<Long, T> early = new HashMap<>();
  private long next;

  /**
   * Takes in one.
   *
   * @param whoseTurnIsNow gets it and those that waited for it alone, or nothing where it has to
   *     wait itself
   */
  synchronized void put(long number, T one, Consumer<T> whoseTurnIsNow) {
    early.put(number, one);
    for (T now = early.remove(next); now != null; now = early.remove(next)) {
      next++;
      whoseTurnIsNow.accept(now);
    }
  }
}
