package org.chancery.ui.search;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.PairMatrix;
import org.chancery.export.MatrixCsv;
import org.chancery.search.Count;
import org.chancery.search.Facet;
import org.chancery.search.Named;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Printed;
import org.chancery.ui.layout.ReaderZone;

/** Who acts on whom in a result set, as a table that each cell of leads to its articles. */
final class MatrixPane extends Div {

  private static final String TITLE = "Who acts on whom";
  private static final List<Integer> SIZES = List.of(8, 12, 20, 30, PairMatrices.MOST_SIDES);

  private final PairMatrices matrices;
  private final Picker<Integer> size;
  private final Picker<Boolean> order;
  private final BiFunction<Facet, String, String> label;
  private final MultiSelectComboBox<Named> named = new MultiSelectComboBox<>();
  private final Map<String, Named> known = new LinkedHashMap<>();
  private final Div shown = new Div();
  private final Paragraph ofWhich = new Paragraph();
  private PairMatrix matrix = new PairMatrix(List.of(), List.of());
  private Printed table = new Printed();
  private final PictureFiles files =
      new PictureFiles("chancery-matrix", this::save, out -> MatrixCsv.write(matrix(), out));
  private SearchState state = SearchState.START;

  MatrixPane(
      PairMatrices matrices,
      FacetValues values,
      Consumer<SearchState> go,
      BiFunction<Facet, String, String> label) {
    this.matrices = matrices;
    this.label = label;
    this.order =
        new Picker<>(
            "Order of rows and columns",
            List.of(false, true),
            regions -> regions ? "By region" : "By count",
            regions -> go.accept(state.drawn(state.picture().ordered(regions))));
    order.setId("matrix-order");
    this.size =
        new Picker<>(
            "How many countries and organisations",
            SIZES,
            count -> "The " + count + " most frequent",
            count -> go.accept(state.withSides(count)));
    size.setId("matrix-size");
    named.setId("matrix-named");
    named.setAriaLabel("Rows and columns");
    named.setPlaceholder("Choose rows and columns");
    named.setItemLabelGenerator(Named::name);
    named.setSelectedItemsOnTop(true);
    named.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        List<String> ids = change.getValue().stream().map(Named::id).sorted().toList();
        go.accept(state.drawn(state.picture().naming(ids)));
      }
    });
    values.sides().stream()
        .filter(side -> PairMatrices.findSideFault(side.id()).isEmpty())
        .forEach(side -> known.put(side.id(), side));
    named.setItems(known.values());
    setId("matrix");
    addClassName("matrix");
    ofWhich.addClassName("hint");
    Div line = new Div(new H3(TITLE), files);
    line.addClassName("picture-line");
    Div controls = new Div(size, order, named);
    controls.addClassName("picture-controls");
    add(line, ofWhich, controls, shown);
  }

  private PairMatrix matrix() {
    return matrix;
  }

  void show(SearchState now) {
    state = now;
    matrix = asked();
    table = new Printed(new MatrixTable(matrix, now));
    size.show(now.sides());
    size.setVisible(isOfTheMostFrequent());
    order.show(now.picture().byRegion());
    choose();
    ofWhich.setText(PictureText.subtitle(now, label));
    files.setVisible(!matrix.cells().isEmpty());
    shown.removeAll();
    if (matrix.cells().isEmpty()) {
      shown.add(
          isOfTheMostFrequent()
              ? new Empty(
                  "Nobody acts on anybody in these articles",
                  "Countries may be named together all the same: see the facet Country.")
              : new Empty(
                  "None of these acts on another in these articles",
                  "Choose others, or none to see the most frequent."));
      return;
    }
    boolean texts = now.criteria().count() == Count.TEXTS;
    Paragraph caption =
        new Paragraph(
            "Rows act, columns are acted on. A number counts the "
                + (texts ? "distinct texts" : "articles")
                + " that report it; choose one to read them.");
    caption.addClassName("hint");
    caption.setId("matrix-caption");
    Div frame = new Div(table);
    frame.addClassName("matrix-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-labelledby", "matrix-caption");
    shown.add(caption, frame);
  }

  /** One side alone acts on nobody: it waits for another. */
  private boolean isOfTheMostFrequent() {
    return state.picture().named().size() < 2;
  }

  private PairMatrix asked() {
    List<String> sides = isOfTheMostFrequent() ? List.of() : state.picture().named();
    boolean byRegion = state.picture().byRegion();
    PairMatrix found = matrices.of(state.criteria(), sides, state.sides(), byRegion);
    return byRegion ? found : found.byCount();
  }

  private void choose() {
    int before = known.size();
    matrix.sides().forEach(s -> known.putIfAbsent(s.value(), new Named(s.value(), s.label())));
    state.picture().named().forEach(id -> known.putIfAbsent(id, new Named(id, id)));
    if (known.size() > before) {
      named.setItems(known.values());
    }
    named.setValue(state.picture().named().stream().map(known::get).toList());
  }

  private void save(String type) {
    LocalDate today = LocalDate.now(Clock.system(ReaderZone.get()));
    ShadedTable.save(
        table,
        type,
        "chancery-matrix",
        TITLE + ": rows act, columns are acted on",
        PictureText.subtitle(state, label),
        PictureText.source(today));
  }
}
