package org.chancery.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the values of a facet.
 *
 * @param missing articles without a value, exactly; counted as if that were chosen alone
 * @param cursor for the next page, absent on the last
 */
public record FacetPage(List<FacetValue> values, long missing, @Nullable String cursor) {

  public FacetPage {
    values = List.copyOf(values);
  }
}
