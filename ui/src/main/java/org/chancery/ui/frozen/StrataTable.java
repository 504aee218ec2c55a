package org.chancery.ui.frozen;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSet.Stratum;
import org.chancery.frozen.Sampling;
import org.chancery.frozen.Strata;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.Labels;

/** How many articles each stratum had, and how many of them were drawn. */
@Tag("details")
final class StrataTable extends HtmlContainer {

  StrataTable(FrozenSet set, Labels labels) {
    addClassName("strata");
    Element summary = new Element("summary");
    summary.setText(Formats.number(set.strata().size()) + " strata");
    getElement().appendChild(summary);
    NativeTable table = new NativeTable();
    NativeTableRow head = table.getHead().addRow();
    for (String name : new String[] {"Stratum", "Found", "Drawn"}) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    var body = table.getBody();
    for (Stratum stratum : set.strata()) {
      body.addRow()
          .add(
              new NativeTableCell(name(set, stratum.value(), labels)),
              new NativeTableCell(Formats.number(stratum.found())),
              new NativeTableCell(Formats.number(stratum.drawn())));
    }
    add(table);
  }

  private static String name(FrozenSet set, String value, Labels labels) {
    Sampling sampling = set.sampling();
    if (value.isEmpty() || sampling == null) {
      return "unknown";
    }
    return Formats.plain(
        sampling.by() == Strata.OUTLET
            ? labels.value(Facet.OUTLET, value)
            : sampling.by() == Strata.OUTLET_COUNTRY ? labels.side(value) : value);
  }
}
