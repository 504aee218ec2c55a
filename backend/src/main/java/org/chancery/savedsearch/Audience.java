package org.chancery.savedsearch;

import java.util.List;

/**
 * Who besides its owner may open a saved search.
 *
 * @param everyone all accounts
 * @param accounts these; to all but the owner none are named
 */
public record Audience(boolean everyone, List<String> accounts) {

  /** The owner alone. */
  public static final Audience NOBODY = new Audience(false, List.of());

  public static final Audience EVERYONE = new Audience(true, List.of());

  /** Such as “shared with ann, bob”. */
  public String inWords() {
    if (everyone) {
      return "shared with everyone";
    }
    return accounts.isEmpty() ? "private" : "shared with " + String.join(", ", accounts);
  }

  public Audience {
    accounts = accounts.stream().map(String::strip).filter(a -> !a.isEmpty()).distinct().toList();
  }
}
