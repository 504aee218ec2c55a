package org.chancery.ui.search;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.analysis.Coverage;
import org.chancery.analysis.Timeline;
import org.chancery.analysis.Timeline.Series;
import org.chancery.search.Criteria;
import org.chancery.ui.layout.Formats;

/** Articles by outlet and time: the darker a cell, the more; empty where nothing is indexed. */
final class CoverageTable extends ShadedTable {

  private final Coverage coverage;
  private final SearchState state;
  private final List<String> times;

  CoverageTable(Coverage coverage, SearchState state) {
    this.coverage = coverage;
    this.state = state;
    Timeline points = coverage.times();
    this.times =
        points.points().stream()
            .map(p -> Times.label(points.unit().startOf(p.from()), points.unit()))
            .toList();
    addClassNames("numbers", "shaded");
    NativeTableRow head = getHead().addRow();
    head.add(new NativeTableCell());
    Stream.concat(Stream.of("All", "Undated", "Coded"), times.stream())
        .forEach(name -> head.add(header(name, "col")));
    addRow(coverage.all(), most(coverage.all()));
    long most = coverage.outlets().stream().mapToLong(this::most).max().orElse(0);
    coverage.outlets().forEach(row -> addRow(row, most));
  }

  private long most(Coverage.Row row) {
    return cells(row).counts().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private Series cells(Coverage.Row row) {
    return state.network().coded() ? row.coded() : row.articles();
  }

  private void addRow(Coverage.Row row, long most) {
    NativeTableRow line = getBody().addRow();
    line.setClassName("all-row", row.equals(coverage.all()));
    String name = Formats.plain(row.label());
    line.add(header(name, "row"));
    Series articles = row.articles();
    line.add(
        sum(articles.total(), name + ", all", articles.criteria()),
        sum(articles.undated(), name + ", undated", row.undated()),
        sum(row.coded().total(), name + ", coded", row.coded().criteria()));
    Series cells = cells(row);
    for (int i = 0; i < times.size(); i++) {
      long count = cells.counts().get(i);
      String what = name + ", " + times.get(i);
      NativeTableCell cell = cell(count, what, coverage.times().search(cells, i));
      if (count > 0) {
        cell.getElement().setAttribute("data-level", Integer.toString(level(count, most)));
      } else if (row.intake().get(i) == 0) {
        cell.addClassName("nothing");
        cell.removeAll();
        cell.getElement().setAttribute("aria-label", what + ": nothing indexed");
      }
      line.add(cell);
    }
  }

  private NativeTableCell sum(long count, String what, Criteria search) {
    NativeTableCell cell = cell(count, what, search);
    cell.addClassName("sum");
    return cell;
  }

  private NativeTableCell cell(long count, String what, Criteria search) {
    NativeTableCell cell = new NativeTableCell();
    if (count == 0) {
      cell.add(new Span("0"));
      return cell;
    }
    RouterLink link = new RouterLink(Formats.number(count), SearchView.class);
    link.setQueryParameters(state.showing(Tab.ARTICLES).with(c -> search).toParameters());
    link.getElement().setAttribute("title", what);
    link.getElement()
        .setAttribute("aria-label", what + ": " + Formats.count(count, PictureText.noun(state)));
    cell.add(link);
    return cell;
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell header = new NativeTableHeaderCell(new Span(text));
    header.getElement().setAttribute("scope", scope);
    header.getElement().setAttribute("title", text);
    return header;
  }
}
