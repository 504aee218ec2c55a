package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;
import org.chancery.enrich.text.Table;

/** The rows that are checked, and what was found in those of the last tables. */
final class Findings {

  private final Set<Table> watched = new HashSet<>();
  private final List<GazetteerTables> tables;
  private final List<Finding> found = new ArrayList<>();

  Findings(List<GazetteerTables> tables) {
    this.tables = List.copyOf(tables);
    for (GazetteerTable table : GazetteerTable.values()) {
      watched.add(tables.getLast().get(table));
    }
  }

  /** All rows whose columns are known, those of the last tables at the end. */
  List<Table.Row> rows(GazetteerTable table) {
    List<Table.Row> rows = new ArrayList<>();
    for (GazetteerTables each : tables) {
      if (each.get(table).columns().equals(table.columns())) {
        rows.addAll(each.get(table).rows());
      }
    }
    return rows;
  }

  /** Codes of the states to which other tables are added; none where these stand alone. */
  Set<String> shippedStates() {
    Set<String> codes = new HashSet<>();
    for (GazetteerTables each : tables.subList(0, tables.size() - 1)) {
      each.get(GazetteerTable.COUNTRIES).rows().forEach(row -> codes.add(row.get("code")));
    }
    return codes;
  }

  Table last(GazetteerTable table) {
    return tables.getLast().get(table);
  }

  void fatal(Table table, int line, String sentence) {
    if (watched.contains(table)) {
      found.add(new Finding(table.file(), line, true, sentence));
    }
  }

  void fatal(Table.Row row, String sentence) {
    fatal(row.table(), row.line(), sentence);
  }

  void add(Table.Row row, String sentence) {
    if (watched.contains(row.table())) {
      found.add(new Finding(row.table().file(), row.line(), false, sentence));
    }
  }

  /** By file and line. */
  List<Finding> sorted() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(Finding::file).thenComparingInt(Finding::line))
        .toList();
  }

  static String place(Table.Row row) {
    return row.table().file() + ":" + row.line();
  }
}
