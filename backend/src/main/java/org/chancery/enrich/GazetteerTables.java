package org.chancery.enrich;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.chancery.enrich.text.Table;

/** The tables of one gazetteer, read but not yet understood; those that are absent are empty. */
public final class GazetteerTables {

  private final Map<GazetteerTable, Table> tables;

  private GazetteerTables(Map<GazetteerTable, Table> tables) {
    this.tables = tables;
  }

  /** Those that ship with the program. */
  public static GazetteerTables shipped() {
    return read(GazetteerTables::open, "");
  }

  /** Tables without a row. */
  public static GazetteerTables none() {
    return read(GazetteerTables::empty, "");
  }

  /** Those of a folder, which need not be there. */
  public static GazetteerTables of(Path folder) {
    return read(
        table -> {
          Path file = folder.resolve(table.file());
          // A byte that is no UTF-8 becomes U+FFFD, which is found where it stands.
          return Files.exists(file)
              ? new BufferedReader(
                  new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))
              : empty(table);
        },
        folder + "/");
  }

  public Table get(GazetteerTable table) {
    return Objects.requireNonNull(tables.get(table));
  }

  public boolean isEmpty() {
    return tables.values().stream().allMatch(table -> table.rows().isEmpty());
  }

  /** What stands for the content of these tables. */
  static String version(GazetteerTables... gazetteers) {
    long hash = 0;
    for (GazetteerTables gazetteer : gazetteers) {
      for (Table table : gazetteer.tables.values()) {
        hash = hash * 0x9E3779B97F4A7C15L + table.fingerprint();
      }
    }
    return "g" + HexFormat.of().toHexDigits((int) (hash ^ hash >>> 32));
  }

  /** The content of a table that ships. */
  static BufferedReader open(GazetteerTable table) {
    String name = "gazetteer/" + table.file();
    InputStream stream = GazetteerTables.class.getResourceAsStream(name);
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(stream, () -> name + " is missing from this build"),
            StandardCharsets.UTF_8));
  }

  private static BufferedReader empty(GazetteerTable table) {
    return new BufferedReader(new StringReader(String.join("\t", table.columns())));
  }

  /**
   * @param folder comes before the name of each table, where a mistake is told
   */
  static GazetteerTables read(Source source, String folder) {
    Map<GazetteerTable, Table> tables = new EnumMap<>(GazetteerTable.class);
    for (GazetteerTable table : GazetteerTable.values()) {
      String name = folder + table.file();
      try (BufferedReader reader = source.open(table)) {
        tables.put(table, Table.of(name, reader));
      } catch (IOException e) {
        throw new UncheckedIOException("could not read " + name, e);
      }
    }
    return new GazetteerTables(tables);
  }

  /** Where tables come from. */
  interface Source {
    BufferedReader open(GazetteerTable table) throws IOException;
  }
}
