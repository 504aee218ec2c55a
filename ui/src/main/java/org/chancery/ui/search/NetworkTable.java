package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.chancery.analysis.Knot;
import org.chancery.analysis.Network;
import org.chancery.search.Criteria;
import org.chancery.search.ValueNames;
import org.chancery.ui.layout.Formats;

/** The numbers behind a network: its ties, and then its nodes; each a link to its articles. */
final class NetworkTable extends Div {

  private final Network network;
  private final SearchState state;

  NetworkTable(Network network, SearchState state) {
    this.network = network;
    this.state = state;
    addClassName("numbers-frame");
    add(ties(), nodes());
  }

  private NativeTable ties() {
    NativeTable table = table(network.of() == Knot.ACTORS ? "Named together" : "Interacting");
    NativeTableRow head = table.getHead().addRow();
    head.add(header("Pair", "col"), header(counted(), "col"));
    boolean quads = network.of() == Knot.COUNTRIES;
    if (quads) {
      NetworkText.QUADS.forEach(q -> head.add(header(ValueNames.quad(q), "col")));
    }
    for (Network.Tie tie : network.ties()) {
      NativeTableRow row = table.getBody().addRow();
      String name = Formats.plain(tie.one().label()) + " – " + Formats.plain(tie.other().label());
      row.add(header(name, "row"), cell(tie.count(), name, network.search(tie)));
      if (quads) {
        for (String quad : NetworkText.QUADS) {
          row.add(
              cell(
                  tie.quads().getOrDefault(quad, 0L),
                  name + ", " + ValueNames.quad(quad),
                  network.search(tie, quad)));
        }
      }
    }
    return table;
  }

  private NativeTable nodes() {
    NativeTable table =
        table(network.of() == Knot.ACTORS ? "Actors" : "Countries and organisations");
    table.getHead().addRow().add(header("Name", "col"), header(counted(), "col"));
    for (Network.Node node : network.nodes()) {
      String name = Formats.plain(node.label());
      table
          .getBody()
          .addRow()
          .add(header(name, "row"), cell(node.count(), name, network.search(node)));
    }
    return table;
  }

  private String counted() {
    return PictureText.noun(state).equals("article") ? "Articles" : "Distinct texts";
  }

  private static NativeTable table(String caption) {
    NativeTable table = new NativeTable();
    table.addClassName("numbers");
    table.setCaptionText(caption);
    return table;
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell header = new NativeTableHeaderCell(new Span(text));
    header.getElement().setAttribute("scope", scope);
    return header;
  }

  private NativeTableCell cell(long count, String name, Criteria search) {
    NativeTableCell cell = new NativeTableCell();
    if (count == 0) {
      cell.setText("0");
      return cell;
    }
    RouterLink link = new RouterLink(Formats.number(count), SearchView.class);
    link.setQueryParameters(state.showing(Tab.ARTICLES).with(c -> search).toParameters());
    link.getElement()
        .setAttribute("aria-label", name + ": " + Formats.count(count, PictureText.noun(state)));
    cell.add(link);
    return cell;
  }
}
