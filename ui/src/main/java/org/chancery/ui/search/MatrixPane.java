package org.chancery.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.analysis.PairMatrices;
import org.chancery.analysis.PairMatrix;
import org.chancery.export.MatrixCsv;
import org.chancery.search.Count;
import org.chancery.ui.layout.Empty;

/** Who acts on whom in a result set, as a table that each cell of leads to its articles. */
final class MatrixPane extends Div {

  private static final List<Integer> SIZES = List.of(8, 12, 20, 30, PairMatrices.MOST_SIDES);

  private final PairMatrices matrices;
  private final Picker<Integer> size;
  private SearchState state = SearchState.START;

  MatrixPane(PairMatrices matrices, Consumer<SearchState> go) {
    this.matrices = matrices;
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
    PairMatrix matrix = matrices.of(now.criteria(), List.of(), now.sides());
    removeAll();
    if (matrix.cells().isEmpty()) {
      add(
          new Empty(
              "Nobody acts on anybody in these articles",
              "Countries may be named together all the same: see the facet Country."));
      return;
    }
    size.show(now.sides());
    Div line = new Div(new H3("Who acts on whom"), size, download(matrix));
    line.addClassName("matrix-line");
    boolean texts = now.criteria().count() == Count.TEXTS;
    Paragraph caption =
        new Paragraph(
            "Rows act, columns are acted on. A number counts the "
                + (texts ? "distinct texts" : "articles")
                + " that report it; choose one to read them.");
    caption.addClassName("hint");
    caption.setId("matrix-caption");
    Div frame = new Div(new MatrixTable(matrix, now));
    frame.addClassName("matrix-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-labelledby", "matrix-caption");
    add(line, caption, frame);
  }

  private static Anchor download(PairMatrix matrix) {
    Anchor csv = new Anchor();
    csv.setHref((DownloadEvent event) -> write(matrix, event));
    csv.add(new Span("Download as CSV"));
    csv.setId("matrix-csv");
    csv.setDownload(true);
    return csv;
  }

  private static void write(PairMatrix matrix, DownloadEvent event) throws IOException {
    event.setFileName("chancery-matrix.csv");
    event.setContentType("text/csv; charset=UTF-8");
    try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
      MatrixCsv.write(matrix, out);
    }
  }
}
