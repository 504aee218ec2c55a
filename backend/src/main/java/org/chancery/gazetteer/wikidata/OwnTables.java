package org.chancery.gazetteer.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;
import org.chancery.enrich.text.Table;

/** The actors and offices of an installation's own tables, sorted as they are to be written. */
final class OwnTables {

  private static final Comparator<List<String>> BY_ACTOR_AND_DATE =
      Comparator.<List<String>, String>comparing(row -> row.get(0))
          .thenComparing(row -> row.get(4))
          .thenComparing(row -> String.join("\t", row));

  private final Path folder;
  private final Map<String, Map<String, String>> actors = new TreeMap<>();
  private final TreeSet<List<String>> roles = new TreeSet<>(BY_ACTOR_AND_DATE);

  OwnTables(Path folder, GazetteerTables tables) {
    this.folder = folder;
    for (Table.Row row : tables.get(GazetteerTable.ACTORS).rows()) {
      Map<String, String> cells = actor(row.get("id"));
      GazetteerTable.ACTORS.columns().forEach(column -> cells.put(column, row.get(column)));
    }
    for (Table.Row row : tables.get(GazetteerTable.ROLES).rows()) {
      roles.add(GazetteerTable.ROLES.columns().stream().map(row::get).toList());
    }
  }

  /** The cells of an actor by column, which may be changed; empty ones where it had no row. */
  Map<String, String> actor(String id) {
    return actors.computeIfAbsent(
        id,
        _ -> {
          Map<String, String> cells = new TreeMap<>();
          GazetteerTable.ACTORS.columns().forEach(column -> cells.put(column, ""));
          cells.put("id", id);
          return cells;
        });
  }

  void add(List<String> role) {
    roles.add(role);
  }

  /** Each table is there as a whole or not at all, whatever happens meanwhile. */
  void write() throws IOException {
    List<String> columns = GazetteerTable.ACTORS.columns();
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> cells : actors.values()) {
      rows.add(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }
    write(GazetteerTable.ACTORS, rows);
    write(GazetteerTable.ROLES, List.copyOf(roles));
  }

  private void write(GazetteerTable table, List<List<String>> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    Files.createDirectories(folder);
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", table.columns()));
    rows.forEach(row -> lines.add(String.join("\t", row)));
    Path fresh = folder.resolve(table.file() + ".new");
    Files.write(fresh, lines);
    Files.move(
        fresh,
        folder.resolve(table.file()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
