package org.chancery.ui.search;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.chancery.analysis.PairMatrix;
import org.chancery.analysis.PairMatrix.Side;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Formats;

/** The darker a cell, the more articles; the number stands in it all the same. */
@JavaScript("context://table-picture.js")
final class MatrixTable extends NativeTable {

  private static final int LEVELS = 5;

  MatrixTable(PairMatrix matrix, SearchState state) {
    NativeTableRow head = getHead().addRow();
    head.add(new NativeTableCell());
    for (Side side : matrix.sides()) {
      head.add(header(side, "col"));
    }
    Map<String, Map<String, Long>> rows = matrix.rows();
    for (Side source : matrix.sides()) {
      NativeTableRow row = getBody().addRow();
      row.add(header(source, "row"));
      Map<String, Long> counts = rows.getOrDefault(source.value(), Map.of());
      for (Side target : matrix.sides()) {
        row.add(
            cell(state, source, target, counts.getOrDefault(target.value(), 0L), matrix.most()));
      }
    }
  }

  /** Has the browser write it to a file, with words around it. */
  void save(String type, String file, String title, String subtitle, String source) {
    getElement()
        .executeJs(
            "window.chanceryTablePicture(this, $0, $1, { title: $2, subtitle: $3, source: $4 })",
            type,
            file,
            title,
            subtitle,
            source);
  }

  private static NativeTableHeaderCell header(Side side, String scope) {
    Span name = new Span(Formats.plain(side.label()));
    NativeTableHeaderCell header = new NativeTableHeaderCell(name);
    header.getElement().setAttribute("scope", scope);
    header
        .getElement()
        .setAttribute("title", side.value() + (side.region() == null ? "" : " · " + side.region()));
    return header;
  }

  private static NativeTableCell cell(
      SearchState state, Side source, Side target, long count, long most) {
    NativeTableCell cell = new NativeTableCell();
    if (source.equals(target)) {
      cell.addClassName("self");
    }
    if (count > 0) {
      cell.getElement().setAttribute("data-level", Integer.toString(level(count, most)));
      String pair = source.value() + ">" + target.value();
      RouterLink link = new RouterLink(Formats.number(count), SearchView.class);
      link.setQueryParameters(ofPair(state, pair).toParameters());
      String named = Formats.plain(source.label()) + " → " + Formats.plain(target.label());
      link.getElement().setAttribute("title", named);
      link.getElement()
          .setAttribute(
              "aria-label",
              named
                  + ": "
                  + Formats.count(
                      count,
                      state.criteria().count() == Count.TEXTS ? "distinct text" : "article"));
      link.getElement().setAttribute("data-pair", pair);
      cell.add(link);
    }
    return cell;
  }

  /** The search whose total the cell shows. */
  private static SearchState ofPair(SearchState state, String pair) {
    Choice own = state.criteria().choice(Facet.DYAD);
    return state
        .showing(Tab.ARTICLES)
        .with(Facet.DYAD, new Choice(List.of(pair), own.all(), own.none(), false));
  }

  /** By order of magnitude, since few pairs have most of the articles. */
  static int level(long count, long most) {
    return most <= 1
        ? LEVELS
        : 1 + (int) Math.round((LEVELS - 1) * Math.log((double) count) / Math.log((double) most));
  }
}
