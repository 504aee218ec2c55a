package org.chancery.ui.search;

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
final class MatrixTable extends ShadedTable {

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
}
