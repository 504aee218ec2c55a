package org.chancery.search.query;

/**
 * A piece of a query.
 *
 * @param text what it says, without quotation marks and layout
 * @param from the first {@code char} that belongs to it
 * @param to the one after its last
 */
record Token(Kind kind, String text, int from, int to) {

  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    SLOP,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    END;

    /** Whether nothing that is searched for can begin here. */
    boolean endsTerms() {
      return this == END || this == CLOSE || this == OR || this == AND;
    }
  }
}
