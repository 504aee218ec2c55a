package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.chancery.analysis.Term;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TermTable;
import org.chancery.ui.layout.Formats;

/** A row a word, actor or country: how much more frequent it is here than elsewhere. */
final class TermsTable extends NativeTable {

  TermsTable(TermTable table, SearchState state) {
    addClassNames("numbers", "terms");
    NativeTableRow head = getHead().addRow();
    for (String column : List.of(named(table.kind()), "Here", "Elsewhere", "In all", "Strength")) {
      NativeTableHeaderCell header = new NativeTableHeaderCell(new Span(column));
      header.getElement().setAttribute("scope", "col");
      head.add(header);
    }
    double most = table.terms().getFirst().strength();
    for (Term term : table.terms()) {
      String word = Formats.plain(term.word());
      NativeTableRow row = getBody().addRow();
      NativeTableHeaderCell name =
          new NativeTableHeaderCell(
              new NumberLink(state, table.here(term), word, term.here(), "Add “" + word + "”"));
      name.getElement().setAttribute("scope", "row");
      row.add(name);
      row.add(
          cell(
              new Gauge(term.share()),
              new Span(Gauge.percent(term.share())),
              new NumberLink(state, table.here(term), term.here(), word + ", here")));
      row.add(
          cell(new Gauge(term.shareElsewhere()), new Span(Gauge.percent(term.shareElsewhere()))));
      row.add(
          cell(
              new NumberLink(
                  state,
                  table.everywhere(term),
                  term.here() + term.elsewhere(),
                  word + ", in all")));
      row.add(
          cell(
              new Gauge(term.strength() / most),
              new Span(String.format(Locale.US, "%,.0f", term.strength()))));
    }
  }

  private static String named(TermKind kind) {
    return switch (kind) {
      case WORDS -> "Word";
      case ACTORS -> "Actor";
      case COUNTRIES -> "Country";
    };
  }

  private static NativeTableCell cell(Component... parts) {
    Span inside = new Span(parts);
    inside.addClassName("gauged");
    return new NativeTableCell(inside);
  }
}
