package org.chancery.enrich.text;

/**
 * Tells of most words that are not in a table that they are not, by a few bits a word that stay in
 * the processor's cache: most words of a text are in no table. Filled once and then only read.
 */
public final class WordFilter {

  private static final int BITS_A_WORD = 16;

  private final long[] bits;

  /**
   * @param words how many will be added
   */
  public WordFilter(int words) {
    int longs = Math.max(1, words * BITS_A_WORD / Long.SIZE);
    this.bits = new long[Integer.highestOneBit(longs) * 2];
  }

  public static WordFilter of(Iterable<String> words, int size) {
    WordFilter filter = new WordFilter(size);
    words.forEach(filter::add);
    return filter;
  }

  public void add(String word) {
    int hash = mixed(word);
    bits[place(hash)] |= 1L << hash;
  }

  /** False where the word was not added; true where it was, and for a few others. */
  public boolean mayHave(String word) {
    int hash = mixed(word);
    return (bits[place(hash)] & 1L << hash) != 0;
  }

  private int place(int hash) {
    return (hash >>> 6) & (bits.length - 1);
  }

  private static int mixed(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
