package org.chancery.enrich.dyad;

/** What a token is in its sentence, as coarsely as the rules need it. */
enum Tag {
  PARTY,
  NOUN,
  ADJECTIVE,
  ADVERB,
  NUMBER,
  DATE,
  DETERMINER,
  PRONOUN,
  PREPOSITION,
  TO,
  AND,
  COMMA,
  /** Who, which, whose: begins a clause about the noun before it. */
  RELATIVE,
  /** That, after, because, if: begins a clause. */
  CONJUNCTION,
  BE,
  HAVE,
  DO,
  MODAL,
  NOT,
  VERB,
  POSSESSIVE,
  HYPHEN,
  QUOTE,
  /** A mark that ends a clause. */
  BREAK;

  boolean isAuxiliary() {
    return this == BE || this == HAVE || this == DO || this == MODAL;
  }

  boolean isVerbal() {
    return isAuxiliary() || this == VERB;
  }

  boolean isBoundary() {
    return this == CONJUNCTION || this == RELATIVE || this == BREAK;
  }
}
