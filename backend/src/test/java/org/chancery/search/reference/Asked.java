package org.chancery.search.reference;

import java.util.Set;
import org.chancery.search.Criteria;

/**
 * A search to try.
 *
 * @param words what the criteria's query means
 * @param operators what it exercises
 */
record Asked(Criteria criteria, Ask words, Set<Operator> operators) {

  /** What a search may be made of. */
  enum Operator {
    WORD,
    PHRASE,
    NEAR,
    PREFIX,
    OR,
    NOT,
    FIELD,
    ANY,
    ALL,
    NONE,
    MISSING,
    FROM,
    TO,
    EVENT_DAYS,
    DIRECTED,
    ONE_SIDED,
    SEVERAL,
    BLOC,
    CO_MENTIONS,
    ONE_ENTRY
  }
}
