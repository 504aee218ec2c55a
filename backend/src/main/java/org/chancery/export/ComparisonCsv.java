package org.chancery.export;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.analysis.Comparison;
import org.chancery.analysis.Comparison.First;
import org.chancery.analysis.Comparison.Side;
import org.chancery.analysis.Comparison.Tally;
import org.chancery.analysis.Term;
import org.chancery.analysis.Timeline.Point;

/**
 * Groups of outlets beside each other as CSV: a row for each number of each group, with what it is
 * a part of.
 */
public final class ComparisonCsv {

  public static final List<String> COLUMNS = List.of("group", "measure", "value", "articles", "of");

  private ComparisonCsv() {}

  public static void write(Comparison comparison, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (int i = 0; i < comparison.sides().size(); i++) {
      Side side = comparison.sides().get(i);
      Rows rows = new Rows(csv, side.group().toString());
      long found = side.found().count();
      rows.add("found", "", found, side.all().count());
      rows.add("own text", "", side.own().count(), found);
      for (Tally agency : side.agencies()) {
        rows.add("agency text", agency.label(), agency.count(), found);
      }
      for (Tally quad : side.quads()) {
        rows.add("kind of event", quad.label(), quad.count(), found);
      }
      for (Term term : side.terms()) {
        rows.add("word", term.word(), term.here(), found);
      }
      First first = side.first();
      if (first != null) {
        rows.add("first day", first.day().toString(), first.articles().count(), found);
      }
      List<Point> points = comparison.timeline().points();
      List<Long> counts = comparison.timeline().series().get(i).counts();
      for (int p = 0; p < points.size(); p++) {
        rows.add(
            "published by " + comparison.timeline().unit().parameter(),
            points.get(p).from().toString(),
            counts.get(p),
            comparison.all().get(i).get(p));
      }
    }
    csv.flush();
  }

  private record Rows(CSVPrinter csv, String group) {
    void add(String measure, String value, long articles, long of) throws IOException {
      csv.printRecord(Cells.guarded(group), measure, Cells.guarded(value), articles, of);
    }
  }
}
