package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.PairMatrix.Cell;
import org.chancery.analysis.PairMatrix.Side;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetAsk;
import org.chancery.search.FacetValue;
import org.chancery.search.Names;
import org.chancery.search.PairFilter;

/** Makes matrices of the pairs of a result set. Thread-safe. */
public class PairMatrices {

  public static final int MOST_SIDES = 60;

  /** More pairs than this are not looked at to choose the sides. */
  private static final int MOST_PAIRS = 1_000;

  private static final Comparator<Side> BY_REGION =
      Comparator.comparingInt((Side side) -> Regions.place(side.value()))
          .thenComparing(Side::label);

  private final ArticleSearch search;
  private final Names names;

  public PairMatrices(ArticleSearch search, Names names) {
    this.search = search;
    this.names = names;
  }

  /**
   * Of those that have the most pairs, or of those that are named.
   *
   * @param named sides in the order that is wanted; none for the most frequent
   * @param size how many of the most frequent
   * @param byRegion whether neighbours on the map stand beside each other, rather than in the order
   *     of counts or of names
   */
  public PairMatrix of(Criteria criteria, List<String> named, int size, boolean byRegion) {
    if (size < 2 || size > MOST_SIDES || named.size() > MOST_SIDES) {
      throw new BadQuery("A matrix has 2 to " + MOST_SIDES + " rows; ask for fewer or more.", -1);
    }
    for (String side : named) {
      findSideFault(side)
          .ifPresent(fault -> {
            throw new BadQuery(fault, -1);
          });
    }
    Map<String, Long> pairs = pairs(criteria);
    List<Side> sides = new ArrayList<>();
    for (String value : named.isEmpty() ? pairs.keySet() : current(named)) {
      String region = Regions.find(value).orElse(null);
      sides.add(new Side(value, names.side(value), region, pairs.getOrDefault(value, 0L)));
    }
    if (named.isEmpty()) {
      sides.sort(PairMatrix.MOST_FIRST);
      sides = new ArrayList<>(sides.subList(0, Math.min(size, sides.size())));
    }
    if (byRegion) {
      sides.sort(BY_REGION);
    }
    return new PairMatrix(sides, cells(criteria, sides));
  }

  /** By the ids that count, each once. */
  private Set<String> current(List<String> named) {
    Set<String> sides = new LinkedHashSet<>();
    named.forEach(side -> sides.add(names.sameActor(side).getFirst()));
    return sides;
  }

  private List<Cell> cells(Criteria criteria, List<Side> sides) {
    List<Cell> cells = new ArrayList<>();
    for (FacetValue act : search.acts(criteria, sides.stream().map(Side::value).toList())) {
      PairFilter.parse(act.value())
          .ifPresent(pair -> cells.add(new Cell(pair.one(), pair.other(), act.count())));
    }
    return cells;
  }

  /** The articles of each side's pairs, added up. */
  private Map<String, Long> pairs(Criteria criteria) {
    Map<String, Long> pairs = new HashMap<>();
    Criteria acting = criteria.withCoMentions(false);
    for (FacetValue value :
        search.values(acting, new FacetAsk(Facet.DYAD, "", false, MOST_PAIRS)).values()) {
      PairFilter.parse(value.value())
          .ifPresent(pair -> {
            pairs.merge(pair.one(), value.count(), Long::sum);
            pairs.merge(pair.other(), value.count(), Long::sum);
          });
    }
    return pairs;
  }

  /** Why somebody cannot be a row and a column. */
  public static Optional<String> findSideFault(String side) {
    return PairFilter.isOneSide(side)
        ? PairFilter.findSideFault(side)
        : Optional.of("A side of a matrix is one country or organisation, not '" + side + "'.");
  }
}
