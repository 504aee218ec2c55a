package org.chancery.enrich.date;

import java.util.Optional;
import java.util.Set;

/** Reads one kind of expression that begins at a token. */
interface DateRule {

  String name();

  /** Keys of words that may begin such an expression, so that no other need be asked about. */
  Set<String> openers();

  /** Whether a number in digits may begin it. */
  default boolean opensWithDigits() {
    return false;
  }

  Optional<Reading> read(Tokens tokens, int from, Anchor anchor);

  /** What was read, and the token after its last. */
  record Reading(int to, Meaning meaning) {}
}
