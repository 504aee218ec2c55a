package org.chancery.enrich.date;

import java.util.Optional;

/** Reads one kind of expression that begins at a token. */
interface DateRule {

  String name();

  Optional<Reading> read(Tokens tokens, int from, Anchor anchor);

  /** What was read, and the token after its last. */
  record Reading(int to, Meaning meaning) {}
}
