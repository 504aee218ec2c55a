package org.chancery.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token lets its holder do, within what its account may do. */
public enum Scope {
  /** Searching and reading. */
  READ,
  /** Downloads of result sets and of the numbers behind pictures. */
  EXPORT,
  /** Changing what the account may change, but nothing that is an administrator's; and reading. */
  EDIT,
  /** All that the account may do. */
  ADMIN;

  /** As in addresses, bodies and the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with one sentence
   */
  public static Set<Scope> of(Collection<String> words) {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String word : words) {
      scopes.add(
          Arrays.stream(values())
              .filter(scope -> scope.word().equals(word))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "A token has no scope '" + word + "'; write read, export, edit or admin.")));
    }
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException(
          "A token needs a scope; write read, export, edit or admin.");
    }
    return scopes;
  }

  static String words(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(","));
  }

  static Set<Scope> ofStored(String words) {
    return of(List.of(words.split(",")));
  }
}
