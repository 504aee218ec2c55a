package org.chancery.ui.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.search.Bar;
import org.chancery.search.Criteria;
import org.chancery.search.Interval;

/** Chooses how wide the bars of the histogram are. */
final class Bars {

  /** More of them are thinner than a finger can meet. */
  static final int MOST = 240;

  /** Fewer of them say too little. */
  static final int FEWEST = 4;

  private Bars() {}

  /** The width to begin with; without a range nobody knows yet how long the time is. */
  static Interval first(Criteria criteria) {
    LocalDate from = criteria.from();
    LocalDate to = criteria.to();
    if (from == null || to == null) {
      return Interval.MONTH;
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days <= 100) {
      return Interval.DAY;
    }
    if (days <= 400) {
      return Interval.WEEK;
    }
    return days <= 31L * MOST ? Interval.MONTH : Interval.YEAR;
  }

  /**
   * The bars with empty ones up to the ends of the range that was asked for, unless those are too
   * many to be seen. Where there are no bars at all there is nothing to extend.
   */
  static List<Bar> toTheEnds(List<Bar> bars, Interval interval, Criteria criteria) {
    if (bars.isEmpty()) {
      return bars;
    }
    LocalDate first = bars.getFirst().from();
    LocalDate last = bars.getLast().from();
    LocalDate from = criteria.from() == null ? first : interval.startOf(criteria.from());
    LocalDate to = criteria.to() == null ? last : interval.startOf(criteria.to());
    List<Bar> all = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(first); day = interval.next(day)) {
      all.add(new Bar(day, 0));
      if (all.size() > MOST) {
        return bars;
      }
    }
    all.addAll(bars);
    for (LocalDate day = interval.next(last); !day.isAfter(to); day = interval.next(day)) {
      all.add(new Bar(day, 0));
      if (all.size() > MOST) {
        return bars;
      }
    }
    return all;
  }

  /** A better width, once the number of bars is known; the same where it is good. */
  static Interval better(Interval tried, int bars) {
    if (tried == Interval.MONTH && bars > MOST) {
      return Interval.YEAR;
    }
    if (tried == Interval.MONTH && bars > 0 && bars < FEWEST) {
      return Interval.DAY;
    }
    return tried;
  }
}
