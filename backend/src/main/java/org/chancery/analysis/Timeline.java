package org.chancery.analysis;

import java.time.LocalDate;
import java.util.List;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;

/**
 * Searches over time, side by side.
 *
 * @param points in their order, without gaps between them
 */
public record Timeline(Interval unit, DateKind by, List<Point> points, List<Series> series) {

  /**
   * A time that is counted.
   *
   * @param from its first day that is asked for
   * @param to its last one
   * @param all how many articles there are then of the outlets, countries of outlets, languages and
   *     collections that the search names, whatever they say
   * @param gap whether nothing at all was published then of what the outlets that are asked for
   *     publish, so that a zero says nothing
   */
  public record Point(LocalDate from, LocalDate to, long all, boolean gap) {}

  /**
   * One search.
   *
   * @param value what tells it from the others: a value of a facet, or what was asked for beside
   * @param criteria the search whose total {@code total} is
   * @param undated articles that no point can hold for want of a date, or of an event with one
   * @param counts at each point, how many articles the same search of its days finds
   */
  public record Series(
      String value, String label, Criteria criteria, long total, long undated, List<Long> counts) {

    public Series {
      counts = List.copyOf(counts);
    }
  }

  public Timeline {
    points = List.copyOf(points);
    series = List.copyOf(series);
  }

  /** The share of all articles of that time, from 0 to 1; 0 where there are none. */
  public double share(Series of, int point) {
    long all = points.get(point).all();
    return all == 0 ? 0 : (double) of.counts().get(point) / all;
  }

  /** The search whose total one number is. */
  public Criteria search(Series of, int point) {
    Point at = points.get(point);
    return by.narrowed(of.criteria(), at.from(), at.to());
  }
}
