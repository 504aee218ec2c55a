package org.chancery.analysis;

import org.chancery.search.BadQuery;
import org.chancery.search.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How the coverage of a search is laid out.
 *
 * @param unit the width of a column; absent where it is to fit the time that there is
 * @param outlets how many of those with the most articles
 */
public record CoverageAsk(@Nullable Interval unit, int outlets) {

  public static final int MOST_OUTLETS = 60;
  public static final CoverageAsk USUAL = new CoverageAsk(null, 20);

  public CoverageAsk {
    if (outlets < 1 || outlets > MOST_OUTLETS) {
      throw new BadQuery("Coverage has 1 to 60 outlets; ask for fewer or more.", -1);
    }
  }
}
