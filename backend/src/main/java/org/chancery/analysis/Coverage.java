package org.chancery.analysis;

import java.util.List;
import org.chancery.analysis.Timeline.Series;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;

/**
 * How many articles of a search each outlet has, and when.
 *
 * @param times the columns
 * @param all the whole search
 * @param outlets those with the most articles first
 */
public record Coverage(Timeline times, Row all, List<Row> outlets) {

  /**
   * An outlet, or all of them.
   *
   * @param articles its articles over time
   * @param coded those of them that were coded, being in a language that enrichment reads
   * @param intake at each time, all articles of it that are indexed, whatever they say
   */
  public record Row(String value, String label, Series articles, Series coded, List<Long> intake) {

    public Row {
      intake = List.copyOf(intake);
    }

    /** The search whose total the number of its articles without a date is. */
    public Criteria undated() {
      Criteria found = articles.criteria();
      Choice own = found.choice(Facet.PRECISION);
      return found.with(Facet.PRECISION, new Choice(List.of(), own.all(), own.none(), true));
    }
  }

  public Coverage {
    outlets = List.copyOf(outlets);
  }
}
