package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV: RFC 4180, UTF-8, CRLF, texts guarded as {@link Cells} says. */
final class CsvTable<T> {

  private final List<Column<T>> columns;
  private final CSVPrinter csv;

  CsvTable(List<Column<T>> columns, OutputStream out) throws IOException {
    this.columns = columns;
    this.csv =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16), CSVFormat.RFC4180);
    for (Column<T> column : columns) {
      csv.print(column.name());
    }
    csv.println();
    csv.flush();
  }

  void write(List<T> rows, Tally tally) throws IOException {
    for (T row : rows) {
      for (Column<T> column : columns) {
        Object value = column.value().apply(row);
        csv.print(value instanceof String text ? Cells.guarded(text) : value);
      }
      csv.println();
    }
    csv.flush();
    tally.add(rows.size());
  }
}
