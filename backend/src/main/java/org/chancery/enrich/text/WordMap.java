package org.chancery.enrich.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to which word. Each token of a text asks many of these, and mostly in vain, so most
 * places are empty.
 *
 * <p>Filled once and then only read, which any number of threads may do.
 */
public final class WordMap<T> {

  private static final int PLACES_EACH = 4;

  private @Nullable String[] words;
  private @Nullable Object[] values;
  private int size;

  public WordMap() {
    this(16);
  }

  /**
   * @param room for so many, before it grows
   */
  public WordMap(int room) {
    int places = Integer.highestOneBit(Math.max(8, room) * PLACES_EACH - 1) * 2;
    words = new @Nullable String[places];
    values = new @Nullable Object[places];
  }

  @SuppressWarnings("unchecked")
  public @Nullable T get(String word) {
    return (T) values[place(word)];
  }

  public T getOrDefault(String word, T other) {
    T value = get(word);
    return value == null ? other : value;
  }

  public boolean has(String word) {
    return words[place(word)] != null;
  }

  public void put(String word, T value) {
    if (size * PLACES_EACH >= words.length) {
      grow();
    }
    int place = place(word);
    if (words[place] == null) {
      words[place] = word;
      size++;
    }
    values[place] = value;
  }

  /** What belongs to a word; first made, where nothing does. */
  public T computeIfAbsent(String word, Supplier<T> fresh) {
    T known = get(word);
    if (known != null) {
      return known;
    }
    T value = fresh.get();
    put(word, value);
    return value;
  }

  public int size() {
    return size;
  }

  public List<String> words() {
    return Arrays.stream(words).flatMap(Stream::ofNullable).toList();
  }

  private void grow() {
    @Nullable String[] former = words;
    @Nullable Object[] formerValues = values;
    words = new @Nullable String[former.length * 2];
    values = new @Nullable Object[former.length * 2];
    for (int i = 0; i < former.length; i++) {
      String word = former[i];
      if (word != null) {
        int place = place(word);
        words[place] = word;
        values[place] = Objects.requireNonNull(formerValues[i]);
      }
    }
  }

  private int place(String word) {
    int mixed = word.hashCode() * 0x9E3779B9;
    int place = (mixed ^ (mixed >>> 15)) & (words.length - 1);
    while (true) {
      String other = words[place];
      if (other == null || other.equals(word)) {
        return place;
      }
      place = (place + 1) & (words.length - 1);
    }
  }
}
