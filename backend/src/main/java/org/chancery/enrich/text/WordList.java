package org.chancery.enrich.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sets of words, written as running text. */
public final class WordList {

  private WordList() {}

  /** The words of a text, which white space separates. */
  public static Set<String> of(String words) {
    // A HashSet answers faster than what Set.of makes, which counts: each token asks many lists.
    return Collections.unmodifiableSet(new HashSet<>(List.of(words.strip().split("\\s+"))));
  }

  /** The words of either set. */
  public static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return Collections.unmodifiableSet(all);
  }
}
