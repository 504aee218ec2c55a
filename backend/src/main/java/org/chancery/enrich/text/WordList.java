package org.chancery.enrich.text;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Sets of words, written as running text. */
public final class WordList {

  private WordList() {}

  /** The words of a text, which white space separates. */
  public static Set<String> of(String words) {
    return new Words(new HashSet<>(List.of(words.strip().split("\\s+"))));
  }

  /** The words of either set. */
  public static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return new Words(all);
  }

  /** Answers fast that a word is not in it: each token of a text asks many lists. */
  private static final class Words extends AbstractSet<String> {

    private final WordMap<Boolean> words;

    Words(Set<String> words) {
      this.words = new WordMap<>(words.size());
      words.forEach(word -> this.words.put(word, true));
    }

    @Override
    public boolean contains(Object word) {
      return word instanceof String key && words.has(key);
    }

    @Override
    public Iterator<String> iterator() {
      return words.words().iterator();
    }

    @Override
    public int size() {
      return words.size();
    }
  }
}
