package org.chancery.search;

import java.io.Serializable;

/** Something else to write at a place of a query, which may be what was meant. */
public record Mend(Place place, String text) implements Serializable {

  /** The query with it. */
  public String applied(String query) {
    return place.before(query) + text + place.after(query);
  }
}
