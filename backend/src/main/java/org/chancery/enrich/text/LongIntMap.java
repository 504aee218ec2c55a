package org.chancery.enrich.text;

import java.util.Arrays;

/** A growing table from long to int with linear probing; no key may be -1. */
final class LongIntMap {

  private static final long FREE = -1;

  private long[] keys;
  private int[] values;
  private int size;

  /**
   * @param room for about so many keys
   */
  LongIntMap(int room) {
    int slots = Integer.highestOneBit(Math.max(4, room)) * 4;
    keys = new long[slots];
    values = new int[slots];
    Arrays.fill(keys, FREE);
  }

  int get(long key, int absent) {
    int slot = slot(key);
    return keys[slot] == FREE ? absent : values[slot];
  }

  /** The value that the key has, or -1 where it was free and has this one from now on. */
  int putIfAbsent(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] != FREE) {
      return values[slot];
    }
    size++;
    keys[slot] = key;
    values[slot] = value;
    return -1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
