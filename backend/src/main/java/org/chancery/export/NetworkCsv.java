package org.chancery.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.analysis.Knot;
import org.chancery.analysis.Network;

/** A network as CSV: one row a tie; the quad classes are empty where actors are named together. */
public final class NetworkCsv {

  private static final List<String> QUADS = List.of("1", "2", "3", "4");

  public static final List<String> COLUMNS =
      List.of(
          "source",
          "source_name",
          "source_articles",
          "target",
          "target_name",
          "target_articles",
          "articles",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict");

  private NetworkCsv() {}

  public static void write(Network network, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (Network.Tie tie : network.ties()) {
      List<Object> row = new ArrayList<>();
      for (Network.Node node : List.of(tie.one(), tie.other())) {
        row.add(Cells.guarded(node.value()));
        row.add(Cells.guarded(node.label()));
        row.add(node.count());
      }
      row.add(tie.count());
      for (String quad : QUADS) {
        row.add(network.of() == Knot.ACTORS ? "" : tie.quads().getOrDefault(quad, 0L));
      }
      csv.printRecord(row);
    }
    csv.flush();
  }
}
