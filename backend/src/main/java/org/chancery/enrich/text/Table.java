package org.chancery.enrich.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated resource whose first line names its columns. Whoever finds a mistake in a row
 * says so with {@link Row#mistake}, which names file and line.
 */
public final class Table {

  private final String file;
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private long fingerprint;

  private Table(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
    columns.forEach(column -> places.putIfAbsent(column, places.size()));
  }

  /** Reads a resource that stands beside, or below, a class. */
  public static Table read(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing from " + beside.getPackageName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + name, e);
    }
  }

  /** A table whose rows have a cell for each column, or fewer where the last ones are empty. */
  public static Table parse(String name, BufferedReader reader) throws IOException {
    Table table = of(name, reader);
    if (table.columns.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    for (Row row : table.rows) {
      if (row.cells().size() > table.columns.size()) {
        throw row.mistake(row.cells().size() + " cells for " + table.columns.size() + " columns");
      }
    }
    return table;
  }

  /** A table as it stands, with whatever mistakes; an empty file has no columns. */
  public static Table of(String name, BufferedReader reader) throws IOException {
    String header = reader.readLine();
    Table table =
        new Table(name, header == null ? List.of() : List.of(plain(header).split("\t", -1)));
    int line = 1;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        table.fingerprint = table.fingerprint * 0x9E3779B97F4A7C15L + text.hashCode();
        table.rows.add(new Row(table, Arrays.asList(text.split("\t", -1)), line));
      }
    }
    return table;
  }

  /** Without the mark that some spreadsheets put at the beginning of UTF-8. */
  private static String plain(String header) {
    return header.startsWith("\uFEFF") ? header.substring(1) : header;
  }

  public String file() {
    return file;
  }

  public List<String> columns() {
    return columns;
  }

  /** Another one for other rows. */
  public long fingerprint() {
    return fingerprint;
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line. */
  public record Row(Table table, List<String> cells, int line) {

    /** The trimmed cell, empty where the line is short. */
    public String get(String column) {
      Integer index = table.places.get(column);
      if (index == null) {
        throw new IllegalArgumentException(table.file + ":1: no column '" + column + "'");
      }
      return index < cells.size() ? cells.get(index).trim() : "";
    }

    /** The parts of a cell that are joined by a bar. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      if (cell.indexOf('|') < 0) {
        return List.of(cell);
      }
      List<String> parts = new ArrayList<>(4);
      for (String part : cell.split("\\|")) {
        if (!part.isBlank()) {
          parts.add(part.trim());
        }
      }
      return parts;
    }

    public String require(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw mistake("'" + column + "' is empty");
      }
      return cell;
    }

    public IllegalArgumentException mistake(String what) {
      return new IllegalArgumentException(table.file + ":" + line + ": " + what);
    }
  }
}
