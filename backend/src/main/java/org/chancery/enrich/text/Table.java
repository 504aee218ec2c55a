package org.chancery.enrich.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated resource whose first line names its columns. Whoever finds a mistake in a row
 * says so with {@link Row#mistake}, which names file and line.
 */
public final class Table {

  private final String file;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
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

  public static Table parse(String name, BufferedReader reader) throws IOException {
    String header = reader.readLine();
    if (header == null) {
      throw new IllegalArgumentException(name + " is empty");
    }
    Table table = new Table(name, List.of(header.split("\t", -1)));
    int line = 1;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        table.add(text, line);
      }
    }
    return table;
  }

  public List<Row> rows() {
    return rows;
  }

  private void add(String text, int line) {
    List<String> cells = List.of(text.split("\t", -1));
    Row row = new Row(this, cells, line);
    if (cells.size() > columns.size()) {
      throw row.mistake(cells.size() + " cells for " + columns.size() + " columns");
    }
    rows.add(row);
  }

  /** One line. */
  public record Row(Table table, List<String> cells, int line) {

    /** The trimmed cell, empty where the line is short. */
    public String get(String column) {
      int index = table.columns.indexOf(column);
      if (index < 0) {
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
      List<String> parts = new ArrayList<>();
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
