package org.chancery.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account may make of an article, and search for. */
public enum OwnMark {
  STARRED,
  REVIEWED,
  NOTE;

  /** Its name as a value of {@code mine}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OwnMark> find(String parameter) {
    return Arrays.stream(values()).filter(m -> m.parameter().equals(parameter)).findFirst();
  }

  /** One sentence that says what is wrong with a value; empty where nothing is. */
  public static Optional<String> findFault(String value) {
    return find(value).isPresent()
        ? Optional.empty()
        : Optional.of("mine is starred, reviewed or note, not '" + value + "'.");
  }
}
