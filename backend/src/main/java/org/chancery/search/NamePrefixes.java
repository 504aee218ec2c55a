package org.chancery.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.chancery.index.DocumentMapper;

/** Names by the beginnings of their words, in any case and without regard to diacritics. */
final class NamePrefixes {

  /** A spelling from one of its words on. */
  private record Row(String folded, boolean whole, KnownName name) {}

  private final Row[] rows;

  private NamePrefixes(Row[] rows) {
    this.rows = rows;
  }

  /**
   * @param spellings of each name
   */
  static NamePrefixes of(Map<KnownName, ? extends Collection<String>> spellings) {
    List<Row> rows = new ArrayList<>();
    spellings.forEach((name, all) -> {
      for (String spelling : all) {
        String folded = folded(spelling);
        rows.add(new Row(folded, true, name));
        for (int i = folded.indexOf(' '); i > 0; i = folded.indexOf(' ', i + 1)) {
          rows.add(new Row(folded.substring(i + 1), false, name));
        }
      }
    });
    Row[] sorted = rows.toArray(Row[]::new);
    Arrays.sort(sorted, Comparator.comparing(Row::folded));
    return new NamePrefixes(sorted);
  }

  /**
   * Names of which a word, and what follows it, begins so: those that more articles have first,
   * then those that begin so as a whole.
   */
  List<KnownName> beginning(String text, ToLongFunction<KnownName> articles, int most) {
    String folded = folded(text);
    Map<KnownName, Boolean> found = new LinkedHashMap<>();
    for (int i = first(folded); i < rows.length && rows[i].folded.startsWith(folded); i++) {
      found.merge(rows[i].name, rows[i].whole, Boolean::logicalOr);
    }
    return found.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<KnownName, Boolean>>comparingLong(
                    e -> -articles.applyAsLong(e.getKey()))
                .thenComparing(e -> !e.getValue())
                .thenComparing(e -> e.getKey().label()))
        .map(Map.Entry::getKey)
        .limit(most)
        .toList();
  }

  private int first(String folded) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows[middle].folded.compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String folded(String text) {
    return DocumentMapper.fold(text).replaceAll("[\\s-]+", " ").stripLeading();
  }
}
