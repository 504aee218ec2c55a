package org.chancery.collection;

import java.util.Arrays;
import java.util.Locale;

/** How the texts of a collection may leave it. */
public enum Licence {
  FULL,
  SNIPPETS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with one sentence
   */
  public static Licence of(String word) {
    return Arrays.stream(values())
        .filter(licence -> licence.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no licence '" + word + "'; write full or snippets."));
  }
}
