package org.chancery.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.analysis.Term;
import org.chancery.analysis.TermTable;

/** The words that distinguish a result set as CSV, a row each. */
public final class TermsCsv {

  public static final List<String> COLUMNS =
      List.of(
          "word",
          "articles",
          "of",
          "share",
          "articles_elsewhere",
          "of_elsewhere",
          "share_elsewhere",
          "strength");

  private TermsCsv() {}

  public static void write(TermTable table, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (Term term : table.terms()) {
      csv.printRecord(
          Cells.guarded(term.word()),
          term.here(),
          term.of(),
          decimal("%.6f", term.share()),
          term.elsewhere(),
          term.ofElsewhere(),
          decimal("%.6f", term.shareElsewhere()),
          decimal("%.2f", term.strength()));
    }
    csv.flush();
  }

  private static String decimal(String form, double number) {
    return String.format(Locale.ROOT, form, number);
  }
}
