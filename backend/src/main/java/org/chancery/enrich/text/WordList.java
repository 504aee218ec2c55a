package org.chancery.enrich.text;

import java.util.Set;

/** Sets of words, written as running text. */
public final class WordList {

  private WordList() {}

  /** The words of a text, which white space separates. */
  public static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
