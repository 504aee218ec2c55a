package org.chancery.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.analysis.Coverage;
import org.chancery.analysis.Timeline.Point;

/**
 * Coverage as CSV: for each outlet a row of all its articles, which have no {@code from} and {@code
 * to}, and one a time, zeros included.
 */
public final class CoverageCsv {

  public static final List<String> COLUMNS =
      List.of(
          "outlet", "outlet_name", "from", "to", "articles", "undated", "coded", "all_articles");

  private CoverageCsv() {}

  public static void write(Coverage coverage, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    List<Coverage.Row> rows = new ArrayList<>(coverage.outlets());
    rows.add(coverage.all());
    List<Point> points = coverage.times().points();
    for (Coverage.Row row : rows) {
      String value = Cells.guarded(row.value());
      String label = Cells.guarded(row.label());
      csv.printRecord(
          value,
          label,
          "",
          "",
          row.articles().total(),
          row.articles().undated(),
          row.coded().total(),
          "");
      for (int i = 0; i < points.size(); i++) {
        csv.printRecord(
            value,
            label,
            points.get(i).from(),
            points.get(i).to(),
            row.articles().counts().get(i),
            "",
            row.coded().counts().get(i),
            row.intake().get(i));
      }
    }
    csv.flush();
  }
}
