package org.chancery.analysis;

import java.util.List;
import org.chancery.search.BadQuery;
import org.chancery.search.DateKind;
import org.chancery.search.Interval;
import org.chancery.search.PairFilter;
import org.jspecify.annotations.Nullable;

/**
 * How a search is laid out in time.
 *
 * @param unit the width of a point; absent where it is to fit the time that there is
 * @param vs what else is shown beside the search: country pairs that take the place of its own
 *     ({@code KOR-RUS}), or other words in the place of its query
 */
public record TimelineAsk(@Nullable Interval unit, DateKind by, Split split, List<String> vs) {

  /** How many searches stand side by side, the one that is asked for included. */
  public static final int MOST_SEARCHES = 5;

  public static final TimelineAsk USUAL =
      new TimelineAsk(null, DateKind.PUBLISHED, Split.WHOLE, List.of());

  public TimelineAsk {
    vs = vs.stream().map(String::strip).filter(v -> !v.isEmpty()).distinct().toList();
    if (vs.size() >= MOST_SEARCHES) {
      throw new BadQuery("Five searches stand side by side at most; give vs four times.", -1);
    }
    if (!vs.isEmpty() && split != Split.WHOLE) {
      throw new BadQuery("Either compare searches (vs) or part one (split), not both.", -1);
    }
    vs.stream()
        .flatMap(v -> PairFilter.parse(v).flatMap(PairFilter::findFault).stream())
        .findFirst()
        .ifPresent(fault -> {
          throw new BadQuery(fault, -1);
        });
  }

  public TimelineAsk by(DateKind other) {
    return new TimelineAsk(unit, other, split, vs);
  }

  public TimelineAsk every(@Nullable Interval other) {
    return new TimelineAsk(other, by, split, vs);
  }

  public TimelineAsk split(Split other) {
    return new TimelineAsk(unit, by, other, List.of());
  }

  public TimelineAsk beside(List<String> others) {
    return new TimelineAsk(unit, by, Split.WHOLE, others);
  }
}
