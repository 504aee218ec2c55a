package org.chancery.search.query;

/**
 * A piece of a query.
 *
 * @param position its first character
 */
record Token(Kind kind, String text, int position) {

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
    END
  }
}
