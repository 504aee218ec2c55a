package org.chancery.enrich.text;

import java.util.Arrays;

/**
 * Tells of most things that are not in a table that they are not, by a few bits for each that stay
 * in the processor's cache: most words of a text are in no table. Filled once and then only read.
 */
final class HashFilter {

  private static final int BITS_EACH = 16;

  private int[] hashes;
  private int size;
  private long[] bits;

  /**
   * @param room for so many, before it grows
   */
  HashFilter(int room) {
    int power = Integer.highestOneBit(Math.max(4, room - 1)) * 2;
    this.hashes = new int[power];
    this.bits = new long[power * BITS_EACH / Long.SIZE];
  }

  void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      bits = new long[bits.length * 2];
      for (int i = 0; i < size; i++) {
        note(mixed(hashes[i]));
      }
    }
    hashes[size++] = hash;
    note(mixed(hash));
  }

  /** False where it was not added; true where it was, and for a few others. */
  boolean mayHave(int hash) {
    int mixed = mixed(hash);
    return (bits[place(mixed)] & 1L << mixed) != 0;
  }

  private void note(int mixed) {
    bits[place(mixed)] |= 1L << mixed;
  }

  private int place(int mixed) {
    return (mixed >>> 6) & (bits.length - 1);
  }

  private static int mixed(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
