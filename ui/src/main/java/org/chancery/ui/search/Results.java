package org.chancery.ui.search;

import java.util.List;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Facet;
import org.chancery.search.Interval;
import org.chancery.search.SearchResult;
import org.chancery.search.View;
import org.chancery.sweep.Sweep;
import org.jspecify.annotations.Nullable;

/** Asks the index what the view needs, in as few requests as will do. */
final class Results {

  static final int PAGE = 20;
  private static final int RELAXED = 8;

  /**
   * A result with the width of its bars.
   *
   * @param samplesOut whether there are sample articles that do not count
   * @param behind articles whose copies are still looked for, where texts are counted
   */
  record Counted(
      SearchResult result,
      Interval interval,
      ResultHead.@Nullable PairTotals pairs,
      boolean samplesOut,
      long behind) {}

  /** A search that asks for less, with what it would find. */
  record Relaxed(StateParts.Part part, long count) {}

  private final ArticleSearch search;
  private final Sweep sweep;

  Results(ArticleSearch search, Sweep sweep) {
    this.search = search;
    this.sweep = sweep;
  }

  /**
   * @param facets what is to be counted with it
   */
  Counted first(SearchState state, List<Facet> facets) {
    Interval interval = Bars.first(state.criteria());
    View view = new View(state.sort(), PAGE, null, facets, FacetValues.COUNTED, interval);
    SearchResult result = search.search(state.criteria(), view);
    Interval better = Bars.better(interval, result.histogram().size());
    if (better != interval) {
      result = withBars(result, state, better);
    }
    return new Counted(
        result,
        better,
        pairs(state, result.total()),
        search.leavesOutSamples(state.criteria()),
        state.criteria().count() == Count.TEXTS ? sweep.behind() : 0);
  }

  SearchResult next(SearchState state, String cursor) {
    return search.search(
        state.criteria(), View.hits(PAGE).sortedBy(state.sort()).withCursor(cursor));
  }

  /**
   * What dropping each filter alone would find, most first; those that find nothing are left out.
   */
  List<Relaxed> relaxed(List<StateParts.Part> parts) {
    return parts.stream()
        .limit(RELAXED)
        .map(part -> new Relaxed(part, search.count(part.without().criteria())))
        .filter(relaxed -> relaxed.count() > 0)
        .sorted((one, other) -> Long.compare(other.count(), one.count()))
        .toList();
  }

  private SearchResult withBars(SearchResult result, SearchState state, Interval interval) {
    SearchResult bars = search.search(state.criteria(), View.hits(0).withHistogram(interval));
    return new SearchResult(
        result.total(),
        result.undated(),
        result.took(),
        result.cursor(),
        result.hits(),
        result.facets(),
        result.missing(),
        bars.histogram());
  }

  private ResultHead.@Nullable PairTotals pairs(SearchState state, long total) {
    Choice chosen = state.criteria().choice(Facet.DYAD);
    if (chosen.any().isEmpty() && chosen.all().isEmpty()) {
      return null;
    }
    boolean both = state.criteria().coMentions();
    long other = search.count(state.criteria().withCoMentions(!both));
    return both ? new ResultHead.PairTotals(other, total) : new ResultHead.PairTotals(total, other);
  }
}
