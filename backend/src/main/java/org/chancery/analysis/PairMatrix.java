package org.chancery.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on whom in a result set.
 *
 * @param sides the countries, organisations and groups that are its rows and its columns
 * @param cells only those with an article
 */
public record PairMatrix(List<Side> sides, List<Cell> cells) {

  /**
   * @param region where on the map it lies, by the United Nations; absent where it is no country
   * @param pairs the articles of all its pairs added up, by which sides are chosen
   */
  public record Side(String value, String label, @Nullable String region, long pairs) {}

  /**
   * @param count articles that report an act of the source on the target, exactly
   */
  public record Cell(String source, String target, long count) {}

  static final Comparator<Side> MOST_FIRST =
      Comparator.comparingLong(Side::pairs).reversed().thenComparing(Side::label);

  public PairMatrix {
    sides = List.copyOf(sides);
    cells = List.copyOf(cells);
  }

  /** The same with those first that have the most articles. */
  public PairMatrix byCount() {
    return new PairMatrix(sides.stream().sorted(MOST_FIRST).toList(), cells);
  }

  public long most() {
    return cells.stream().mapToLong(Cell::count).max().orElse(0);
  }

  /** Counts by source and, in that, by target. */
  public Map<String, Map<String, Long>> rows() {
    Map<String, Map<String, Long>> rows = new HashMap<>();
    for (Cell cell : cells) {
      rows.computeIfAbsent(cell.source(), _ -> new HashMap<>()).put(cell.target(), cell.count());
    }
    return rows;
  }
}
