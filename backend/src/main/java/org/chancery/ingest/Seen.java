package org.chancery.ingest;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers ids that a job has met, in constant memory: it may forget one that came long ago, and
 * never claims one that did not come. Thread-safe.
 */
final class Seen {

  private static final int SLOTS = 1 << 20;

  private final AtomicLongArray slots = new AtomicLongArray(SLOTS);

  /** Whether this id came before; remembers it. */
  boolean add(String id) {
    long hash = hash(id);
    return slots.getAndSet((int) (hash & (SLOTS - 1)), hash) == hash;
  }

  /** Ids are hexadecimal digests, so their first 16 digits are as good as any hash. */
  private static long hash(String id) {
    return Long.parseUnsignedLong(id, 0, 16, 16) | 1L << 63;
  }
}
