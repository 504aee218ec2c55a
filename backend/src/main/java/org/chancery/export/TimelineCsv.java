package org.chancery.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.Timeline.Point;
import org.chancery.analysis.Timeline.Series;

/** Searches over time as CSV: one row a search and time, zeros included. */
public final class TimelineCsv {

  public static final List<String> COLUMNS =
      List.of("series", "from", "to", "articles", "all_articles", "share", "gap");

  private TimelineCsv() {}

  public static void write(List<Timeline> timelines, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (Timeline timeline : timelines) {
      for (Series series : timeline.series()) {
        for (int i = 0; i < timeline.points().size(); i++) {
          Point point = timeline.points().get(i);
          csv.printRecord(
              Cells.guarded(series.label()),
              point.from(),
              point.to(),
              series.counts().get(i),
              point.all(),
              String.format(Locale.ROOT, "%.6f", timeline.share(series, i)),
              point.gap());
        }
      }
    }
    csv.flush();
  }
}
