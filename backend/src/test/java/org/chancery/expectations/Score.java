package org.chancery.expectations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Precision and recall, a row for each kind of finding. */
final class Score {

  private final Map<String, Row> rows = new LinkedHashMap<>();

  private static final class Row {
    private int right;
    private int invented;
    private int missed;
    private final List<String> mistakes = new ArrayList<>();
  }

  void add(String kind, String file, Set<String> expected, Set<String> found) {
    Row row = rows.computeIfAbsent(kind, k -> new Row());
    Set<String> invented = new TreeSet<>(found);
    invented.removeAll(expected);
    Set<String> missed = new TreeSet<>(expected);
    missed.removeAll(found);
    row.right += found.size() - invented.size();
    row.invented += invented.size();
    row.missed += missed.size();
    if (!invented.isEmpty() || !missed.isEmpty()) {
      row.mistakes.add(file + ": invented " + invented + ", missed " + missed);
    }
  }

  /** Of what was found, how much is expected. */
  double precision(String kind) {
    Row row = row(kind);
    int found = row.right + row.invented;
    return found == 0 ? 1 : (double) row.right / found;
  }

  /** Of what is expected, how much was found. */
  double recall(String kind) {
    Row row = row(kind);
    int expected = row.right + row.missed;
    return expected == 0 ? 1 : (double) row.right / expected;
  }

  Set<String> kinds() {
    return rows.keySet();
  }

  List<String> mistakes(String kind) {
    return row(kind).mistakes;
  }

  String table(String name) {
    StringBuilder table =
        new StringBuilder(
            String.format(Locale.ROOT, "%-12s %9s %9s %6s%n", name, "precision", "recall", "n"));
    rows.forEach((kind, row) ->
        table.append(
            String.format(
                Locale.ROOT,
                "%-12s %9.3f %9.3f %6d%n",
                kind,
                precision(kind),
                recall(kind),
                row.right + row.missed)));
    return table.toString();
  }

  private Row row(String kind) {
    return Objects.requireNonNull(rows.get(kind), kind);
  }
}
