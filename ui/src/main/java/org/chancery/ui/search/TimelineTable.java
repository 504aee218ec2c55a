package org.chancery.ui.search;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.Timeline.Point;
import org.chancery.analysis.Timeline.Series;
import org.chancery.ui.layout.Formats;

/** The numbers behind a picture over time: a row a time, a column a search, each a link to it. */
final class TimelineTable extends NativeTable {

  private final SearchState state;
  private final boolean shaded;

  /**
   * @param timelines at the same points, their columns side by side
   * @param shaded whether a number's cell is the darker, the greater it is
   */
  TimelineTable(List<Timeline> timelines, SearchState state, boolean shaded) {
    this.state = state;
    this.shaded = shaded;
    addClassName("numbers");
    setClassName("shaded", shaded);
    Timeline first = timelines.getFirst();
    NativeTableRow head = getHead().addRow();
    String unit = first.unit().parameter();
    head.add(header(unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1), "col"));
    for (Timeline timeline : timelines) {
      for (Series series : timeline.series()) {
        head.add(begun(header(Formats.plain(series.label()), "col"), timeline, series, first));
      }
    }
    long most =
        timelines.stream()
            .flatMap(t -> t.series().stream())
            .flatMap(s -> s.counts().stream())
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    for (int i = 0; i < first.points().size(); i++) {
      Point point = first.points().get(i);
      NativeTableRow row = getBody().addRow();
      String time = Times.label(first.unit().startOf(point.from()), first.unit());
      row.add(header(time, "row"));
      row.setClassName("gap-row", point.gap());
      for (Timeline timeline : timelines) {
        for (Series series : timeline.series()) {
          row.add(begun(cell(timeline, series, i, time, most), timeline, series, first));
        }
      }
    }
  }

  /** Set apart where the next timeline begins. */
  private static <T extends HasStyle> T begun(
      T cell, Timeline timeline, Series series, Timeline first) {
    cell.setClassName(
        "begins", !timeline.equals(first) && series.equals(timeline.series().getFirst()));
    return cell;
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell header = new NativeTableHeaderCell(new Span(text));
    header.getElement().setAttribute("scope", scope);
    return header;
  }

  private NativeTableCell cell(Timeline timeline, Series series, int i, String time, long most) {
    NativeTableCell cell = new NativeTableCell();
    long count = series.counts().get(i);
    if (count == 0) {
      cell.setText(timeline.points().get(i).gap() ? "–" : "0");
      return cell;
    }
    if (shaded) {
      cell.getElement()
          .setAttribute("data-level", Integer.toString(MatrixTable.level(count, most)));
    }
    RouterLink link = new RouterLink(text(timeline, series, i, count), SearchView.class);
    link.setQueryParameters(
        state.showing(Tab.ARTICLES).with(c -> timeline.search(series, i)).toParameters());
    link.getElement()
        .setAttribute(
            "aria-label",
            time
                + ", "
                + Formats.plain(series.label())
                + ": "
                + Formats.count(count, PictureText.noun(state))
                + (state.picture().share()
                    ? " of " + Formats.number(timeline.points().get(i).all())
                    : ""));
    cell.add(link);
    return cell;
  }

  private String text(Timeline timeline, Series series, int i, long count) {
    return state.picture().share() && !shaded
        ? String.format(Locale.US, "%.1f %%", 100 * timeline.share(series, i))
            + " ("
            + Formats.number(count)
            + " of "
            + Formats.number(timeline.points().get(i).all())
            + ")"
        : Formats.number(count);
  }
}
