package org.chancery.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.analysis.Term;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TermTable;

/** The words, actors or countries that distinguish a result set as CSV, a row each. */
public final class TermsCsv {

  private static final List<String> NUMBERS =
      List.of(
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
    csv.printRecord(joined(columns(table.kind()), NUMBERS));
    for (Term term : table.terms()) {
      List<String> whose = new ArrayList<>();
      if (table.kind() != TermKind.WORDS) {
        whose.add(Cells.guarded(term.value()));
      }
      whose.add(Cells.guarded(term.word()));
      csv.printRecord(
          joined(
              whose,
              List.of(
                  term.here(),
                  term.of(),
                  decimal("%.6f", term.share()),
                  term.elsewhere(),
                  term.ofElsewhere(),
                  decimal("%.6f", term.shareElsewhere()),
                  decimal("%.2f", term.strength()))));
    }
    csv.flush();
  }

  private static List<String> columns(TermKind kind) {
    return switch (kind) {
      case WORDS -> List.of("word");
      case ACTORS -> List.of("actor", "name");
      case COUNTRIES -> List.of("country", "name");
    };
  }

  private static List<Object> joined(List<?> first, List<?> rest) {
    List<Object> row = new ArrayList<>(first);
    row.addAll(rest);
    return row;
  }

  private static String decimal(String form, double number) {
    return String.format(Locale.ROOT, form, number);
  }
}
