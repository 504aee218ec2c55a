package org.chancery.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.analysis.PairMatrix;

/** A matrix as CSV: one row for each side acting on each other, zeros included. */
public final class MatrixCsv {

  public static final List<String> COLUMNS =
      List.of("source", "source_name", "target", "target_name", "articles");

  private MatrixCsv() {}

  public static void write(PairMatrix matrix, Appendable out) throws IOException {
    Map<String, Map<String, Long>> rows = matrix.rows();
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (PairMatrix.Side source : matrix.sides()) {
      for (PairMatrix.Side target : matrix.sides()) {
        if (!source.equals(target)) {
          csv.printRecord(
              Cells.guarded(source.value()),
              Cells.guarded(source.label()),
              Cells.guarded(target.value()),
              Cells.guarded(target.label()),
              rows.getOrDefault(source.value(), Map.of()).getOrDefault(target.value(), 0L));
        }
      }
    }
    csv.flush();
  }
}
