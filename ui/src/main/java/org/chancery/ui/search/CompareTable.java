package org.chancery.ui.search;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.chancery.analysis.Comparison;
import org.chancery.analysis.Timeline;
import org.chancery.ui.layout.Formats;

/** The numbers behind the lines: a row a time, a column a group. */
final class CompareTable extends NativeTable {

  CompareTable(Comparison comparison, SearchState state) {
    addClassName("numbers");
    Timeline timeline = comparison.timeline();
    NativeTableRow head = getHead().addRow();
    head.add(header("Time", "col"));
    timeline.series().forEach(s -> head.add(header(Formats.plain(s.label()), "col")));
    for (int p = 0; p < timeline.points().size(); p++) {
      String time =
          Times.label(timeline.unit().startOf(timeline.points().get(p).from()), timeline.unit());
      NativeTableRow row = getBody().addRow();
      row.add(header(time, "row"));
      for (int i = 0; i < timeline.series().size(); i++) {
        Timeline.Series series = timeline.series().get(i);
        long count = series.counts().get(p);
        NativeTableCell cell = new NativeTableCell();
        if (count == 0) {
          cell.setText(comparison.all().get(i).get(p) == 0 ? "–" : "0");
        } else {
          cell.add(
              new NumberLink(
                  state,
                  timeline.search(series, p),
                  Gauge.percent(comparison.share(i, p))
                      + " ("
                      + Formats.number(count)
                      + " of "
                      + Formats.number(comparison.all().get(i).get(p))
                      + ")",
                  count,
                  time + ", " + series.label()));
        }
        row.add(cell);
      }
    }
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell header = new NativeTableHeaderCell(new Span(text));
    header.getElement().setAttribute("scope", scope);
    return header;
  }
}
