package org.chancery.collection;

import java.util.Arrays;
import java.util.Locale;
import org.chancery.account.Role;

/** What an account may do in a collection; each may what the ones before it may. */
public enum Right {
  READ,
  /** Add, correct and dismiss. */
  EDIT,
  /** Say who may what, and how its texts may be exported. */
  ADMINISTER;

  /** A role is the ceiling: whoever may edit nowhere may not edit here. */
  Right within(Role role) {
    return role == Role.READER ? READ : this;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with one sentence
   */
  public static Right of(String word) {
    return Arrays.stream(values())
        .filter(right -> right.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no right '" + word + "'; write read, edit or administer."));
  }
}
