package org.chancery.analysis;

import java.time.LocalDate;
import java.util.List;
import org.chancery.search.Criteria;
import org.chancery.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * One search in several groups of outlets.
 *
 * @param timeline a series for each side, in the same order
 * @param all for each side, all its articles at each point, whatever they say
 */
public record Comparison(List<Side> sides, Timeline timeline, List<List<Long>> all) {

  /**
   * A number with the search whose total it is.
   *
   * @param value what tells it from others of its kind
   */
  public record Tally(String value, String label, Criteria search, long count) {}

  /**
   * What one group has.
   *
   * @param found its articles that the search finds
   * @param all its articles of the same days, whatever they say
   * @param own those found that name no agency
   * @param agencies those found that name one, by its name; an article names one at most
   * @param credited all of those; absent where there are none
   * @param quads those found that tell of events of each quad class
   * @param terms words that distinguish what is found from what the other groups have
   * @param first absent where no article has a date that is precise to a day
   */
  public record Side(
      SourceGroup group,
      Tally found,
      Tally all,
      Tally own,
      @Nullable Tally credited,
      List<Tally> agencies,
      List<Tally> quads,
      List<Term> terms,
      @Nullable First first) {

    public Side {
      agencies = List.copyOf(agencies);
      quads = List.copyOf(quads);
      terms = List.copyOf(terms);
    }

    public double coverage() {
      return Comparison.share(found.count(), all.count());
    }

    /** The part of what is found, from 0 to 1. */
    public double share(Tally number) {
      return Comparison.share(number.count(), found.count());
    }

    /** The search whose total {@link Term#here} is. */
    public Criteria search(Term term) {
      return found.search().withWord(term.word());
    }
  }

  /**
   * The articles of the first day with one; which of them was the first is not known.
   *
   * @param articles all of that day
   * @param hits some of them
   * @param vague those found whose date is wider than a day, or unknown: any may be earlier
   */
  public record First(LocalDate day, Tally articles, List<Hit> hits, @Nullable Tally vague) {
    public First {
      hits = List.copyOf(hits);
    }
  }

  public Comparison {
    sides = List.copyOf(sides);
    all = all.stream().map(List::copyOf).toList();
  }

  /** The part of a side's articles of that time that the search finds, from 0 to 1. */
  public double share(int side, int point) {
    return share(timeline.series().get(side).counts().get(point), all.get(side).get(point));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
