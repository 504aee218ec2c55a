package org.chancery.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the set of its runs of three words, each as a hash of 32 bits: two different runs of
 * one text meet in one hash about once in ten thousand texts.
 *
 * <p>Words are runs of letters and digits; case, accents and punctuation do not count.
 */
public final class Shingles {

  /** One run in eight is in the sample. */
  private static final int SAMPLING = 8;

  private static final int RUN = 3;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final int words;
  private final int[] hashes;

  private Shingles(int words, int[] hashes) {
    this.words = words;
    this.hashes = hashes;
  }

  public static Shingles of(String text) {
    Builder builder = new Builder();
    String plain = plain(text);
    long word = 0;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word = (word + c + 1) * MULTIPLIER;
      } else if (word != 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
        builder.add(word);
        word = 0;
      }
    }
    if (word != 0) {
      builder.add(word);
    }
    return builder.build();
  }

  /** How many words the text has. */
  public int words() {
    return words;
  }

  /** How many different runs of three words it has. */
  public int size() {
    return hashes.length;
  }

  /**
   * The runs whose hash falls into one eighth of all: the same ones in every text that has them, so
   * that samples overlap as the texts do. Sorted.
   */
  public int[] sample() {
    return Arrays.stream(hashes)
        .filter(hash -> Integer.remainderUnsigned(hash, SAMPLING) == 0)
        .toArray();
  }

  /** How many runs both texts have. */
  public int common(Shingles other) {
    return common(hashes, other.hashes);
  }

  static int common(int[] one, int[] two) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < two.length) {
      if (one[i] == two[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < two[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Normalizer.isNormalized(lower, Normalizer.Form.NFKD)
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFKD);
  }

  private static final class Builder {
    private int[] found = new int[256];
    private int count;
    private int words;
    private long before;
    private long beforeThat;

    void add(long word) {
      if (++words >= RUN) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = hash(beforeThat, before, word);
      }
      beforeThat = before;
      before = word;
    }

    private static int hash(long first, long second, long third) {
      long hash = ((first * 31 + second) * MULTIPLIER + third) * MULTIPLIER;
      return (int) ((hash ^ (hash >>> 29)) >>> 16);
    }

    Shingles build() {
      return new Shingles(words, Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }
  }
}
