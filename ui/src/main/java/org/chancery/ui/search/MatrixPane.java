package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.PairMatrix;
import org.chancery.export.MatrixCsv;
import org.chancery.search.Count;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.ReaderZone;

/** Who acts on whom in a result set, as a table that each cell of leads to its articles. */
final class MatrixPane extends Div {

  private static final String TITLE = "Who acts on whom";
  private static final List<Integer> SIZES = List.of(8, 12, 20, 30, PairMatrices.MOST_SIDES);

  private final PairMatrices matrices;
  private final Picker<Integer> size;
  private final Picker<Boolean> order;
  private final BiFunction<Facet, String, String> label;
  private SearchState state = SearchState.START;

  MatrixPane(
      PairMatrices matrices, Consumer<SearchState> go, BiFunction<Facet, String, String> label) {
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
    setId("matrix");
    addClassName("matrix");
  }

  void show(SearchState now) {
    state = now;
    PairMatrix matrix =
        matrices.of(now.criteria(), List.of(), now.sides(), now.picture().byRegion());
    removeAll();
    if (matrix.cells().isEmpty()) {
      add(
          new Empty(
              "Nobody acts on anybody in these articles",
              "Countries may be named together all the same: see the facet Country."));
      return;
    }
    size.show(now.sides());
    order.show(now.picture().byRegion());
    MatrixTable table = new MatrixTable(matrix, now);
    PictureFiles files =
        new PictureFiles(
            "chancery-matrix", type -> save(table, type), out -> MatrixCsv.write(matrix, out));
    Div line = new Div(new H3(TITLE), size, order, files);
    line.addClassName("matrix-line");
    boolean texts = now.criteria().count() == Count.TEXTS;
    Paragraph caption =
        new Paragraph(
            "Rows act, columns are acted on. A number counts the "
                + (texts ? "distinct texts" : "articles")
                + " that report it; choose one to read them.");
    caption.addClassName("hint");
    Paragraph ofWhich = new Paragraph(PictureText.subtitle(now, label));
    ofWhich.addClassName("hint");
    caption.setId("matrix-caption");
    Div frame = new Div(table);
    frame.addClassName("matrix-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-labelledby", "matrix-caption");
    add(line, ofWhich, caption, frame);
  }

  private void save(MatrixTable table, String type) {
    LocalDate today = LocalDate.now(Clock.system(ReaderZone.get()));
    table.save(
        type,
        "chancery-matrix",
        TITLE + ": rows act, columns are acted on",
        PictureText.subtitle(state, label),
        PictureText.source(today));
  }
}
