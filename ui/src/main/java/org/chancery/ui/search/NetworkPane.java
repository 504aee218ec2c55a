package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chancery.analysis.Knot;
import org.chancery.analysis.Network;
import org.chancery.analysis.NetworkAsk;
import org.chancery.analysis.Networks;
import org.chancery.export.NetworkCsv;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.ui.chart.NetworkChart;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Printed;
import org.chancery.ui.layout.ReaderZone;

/** Who is tied to whom in a result set. */
final class NetworkPane extends Div {

  private static final List<Integer> SIZES = List.of(10, 15, 25, 40, NetworkAsk.MOST_NODES);
  private static final List<Integer> LEAST =
      List.of(0, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1_000);
  private static final Network NOTHING =
      new Network(Knot.COUNTRIES, Criteria.EVERYTHING, 1, 0, List.of(), List.of());

  private final Networks networks;
  private final Consumer<SearchState> go;
  private final BiFunction<Facet, String, String> label;
  private final H3 title = new H3();
  private final Paragraph subtitle = new Paragraph();
  private final Segments<Knot> of;
  private final Picker<Integer> size;
  private final Picker<Integer> least;
  private final NetworkChart chart = new NetworkChart(this::narrow, this::open);
  private final PictureFiles files =
      new PictureFiles(
          "chancery-network",
          type -> chart.save(type, "chancery-network"),
          out -> NetworkCsv.write(network(), out));
  private final Paragraph note = new Paragraph();
  private final Div numbers = new Div();
  private final NativeDetails table = new NativeDetails("The numbers as a table", numbers);
  private final Div instead = new Div();
  private Network network = NOTHING;
  private SearchState state = SearchState.START;

  NetworkPane(
      Networks networks, Consumer<SearchState> go, BiFunction<Facet, String, String> label) {
    this.networks = networks;
    this.go = go;
    this.label = label;
    of =
        new Segments<>(
            "Of whom",
            List.of(Knot.values()),
            knot -> knot == Knot.ACTORS ? "Actors" : "Countries",
            knot -> ask(ask -> ask.of(knot)));
    of.setId("network-of");
    size =
        new Picker<>(
            "How many of them",
            SIZES,
            count -> "The " + count + " most frequent",
            count -> ask(ask -> ask.nodes(count)));
    size.setId("network-nodes");
    least =
        new Picker<>("Which ties", LEAST, NetworkPane::ties, count -> ask(ask -> ask.least(count)));
    least.setId("network-least");
    setId("network");
    addClassName("picture");
    subtitle.addClassName("hint");
    note.addClassName("hint");
    table.addToggleListener(toggle -> fill());
    Div line = new Div(title, files);
    line.addClassName("picture-line");
    Div controls = new Div(of, size, least);
    controls.addClassName("picture-controls");
    add(line, subtitle, controls, instead, chart, note, table);
  }

  private static String ties(int least) {
    return switch (least) {
      case 0 -> "The strongest ties";
      case 1 -> "All ties";
      default -> "Ties of at least " + Formats.number(least);
    };
  }

  private Network network() {
    return network;
  }

  void show(SearchState now) {
    state = now;
    NetworkAsk ask = now.network().ask();
    of.show(ask.of());
    size.show(ask.nodes());
    least.show(ask.least());
    instead.removeAll();
    network = networks.of(now.criteria(), ask);
    boolean drawn = !network.nodes().isEmpty();
    if (!drawn) {
      instead.add(nothing());
    }
    List.of(files, chart, note, table).forEach(part -> part.setVisible(drawn));
    title.setText(NetworkText.title(now));
    String ofWhich = PictureText.subtitle(now, label);
    subtitle.setText(ofWhich);
    if (drawn) {
      LocalDate today = LocalDate.now(Clock.system(ReaderZone.get()));
      chart.show(NetworkText.picture(network, now, ofWhich, PictureText.source(today)));
      note.setText(NetworkText.note(network, now));
    }
    fill();
  }

  private Empty nothing() {
    return state.network().ask().of() == Knot.ACTORS
        ? new Empty("These articles name nobody", "See what they say in the tab Articles.")
        : new Empty(
            "Nobody interacts with anybody in these articles",
            "Choose “Actors” to see who is named together.");
  }

  /** Only where somebody looks at it, for it may have hundreds of rows. */
  private void fill() {
    numbers.removeAll();
    if (table.isOpen() && !network.nodes().isEmpty()) {
      numbers.add(new Printed(new NetworkTable(network, state)));
    }
  }

  private void ask(UnaryOperator<NetworkAsk> change) {
    go.accept(state.drawn(state.network().drawing(change.apply(state.network().ask()))));
  }

  private void narrow(int node) {
    if (node < network.nodes().size()) {
      Criteria narrowed = network.narrowed(network.nodes().get(node));
      go.accept(state.with(asked -> narrowed));
    }
  }

  private void open(int tie) {
    if (tie < network.ties().size()) {
      Criteria both = network.search(network.ties().get(tie));
      go.accept(state.showing(Tab.ARTICLES).with(asked -> both));
    }
  }
}
