package org.chancery.search;

/**
 * Something that may be meant by what is being written in a query.
 *
 * @param label what it is, in words
 * @param place what it takes the place of
 * @param text what is written instead
 * @param articles how many articles have it; 0 where that says nothing
 */
public record Suggestion(Kind kind, String label, Place place, String text, long articles) {

  /** What is suggested. */
  public enum Kind {
    ACTOR,
    COUNTRY,
    PAIR,
    OUTLET,
    EVENT,
    FIELD
  }

  /** The query with it. */
  public String applied(String query) {
    return new Mend(place, text).applied(query);
  }
}
