package org.chancery.bench;

import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;

/**
 * What is asked for at once.
 *
 * @param criteria as parameters
 */
record Asked(Shown shown, String criteria) {

  boolean ofTexts() {
    return parsed().count() == Count.TEXTS;
  }

  /** The address in the HTTP interface. */
  String path() {
    return criteria.isEmpty() ? shown.path() : shown.path() + "&" + criteria;
  }

  /** The same without the HTTP interface. */
  void run(Analyses analyses) {
    shown.run(analyses, parsed());
  }

  private Criteria parsed() {
    return CriteriaParameters.fromQuery(criteria).criteria();
  }
}
