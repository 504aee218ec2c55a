package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.chancery.analysis.TermKind;
import org.chancery.analysis.TermTable;
import org.chancery.analysis.Terms;
import org.chancery.export.TermsCsv;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;

/** What distinguishes a result set: words, actors or countries, each leading to its articles. */
final class TermsPane extends Div {

  private static final int ROWS = 40;

  private final Terms terms;
  private final BiFunction<Facet, String, String> label;
  private final Segments<TermKind> kinds;
  private final H3 title = new H3();
  private final Div files = new Div();
  private final Paragraph subtitle = new Paragraph();
  private final Div listed = new Div();
  private SearchState state = SearchState.START;

  TermsPane(Terms terms, Consumer<SearchState> go, BiFunction<Facet, String, String> label) {
    this.terms = terms;
    this.label = label;
    setId("terms");
    addClassName("picture");
    kinds =
        new Segments<>(
            "What sets these articles apart",
            List.of(TermKind.values()),
            TermsPane::named,
            kind -> go.accept(state.drawn(state.picture().listing(kind))));
    kinds.setId("terms-kind");
    Div controls = new Div(kinds);
    controls.addClassName("picture-controls");
    Div line = new Div(title, files);
    line.addClassName("picture-line");
    files.addClassName("picture-files");
    subtitle.addClassName("hint");
    add(line, subtitle, controls, listed);
  }

  void show(SearchState now) {
    state = now;
    TermKind kind = now.picture().terms();
    kinds.show(kind);
    title.setText(named(kind) + " that set these articles apart");
    subtitle.setText(PictureText.subtitle(now, label));
    listed.removeAll();
    files.removeAll();
    TermTable table = terms.of(now.criteria(), kind, ROWS);
    if (table.terms().isEmpty()) {
      listed.add(nothing(table));
    } else {
      list(table);
    }
  }

  private void list(TermTable table) {
    files.add(
        new Span("Download"), new CsvLink("chancery-terms", out -> TermsCsv.write(table, out)));
    Paragraph note =
        new Paragraph(
            "Against the other "
                + Formats.count(table.all() - table.articles(), PictureText.noun(state))
                + " of the same collections and languages. Strength is the log-likelihood ratio:"
                + " how sure it is that chance does not make the difference. "
                + (table.kind() == TermKind.WORDS
                    ? "A word stands for its other forms too; choose it to add it to the search."
                    : "What the search asks for is left out; choose a name to add it to the"
                        + " filters."));
    note.addClassName("hint");
    note.setId("terms-note");
    Div frame = new Div(new TermsTable(table, state));
    frame.addClassName("numbers-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-labelledby", "terms-note");
    listed.add(note, frame);
  }

  private static Empty nothing(TermTable table) {
    String kind = named(table.kind()).toLowerCase(Locale.ROOT);
    return table.articles() == table.all()
        ? new Empty(
            "There is nothing to tell these articles from",
            "Search for words, or choose a filter, to see which " + kind + " set them apart.")
        : new Empty(
            "No " + kind + " set these articles apart",
            "There may be too few of them, or they may be like all the others.");
  }

  private static String named(TermKind kind) {
    return switch (kind) {
      case WORDS -> "Words";
      case ACTORS -> "Actors";
      case COUNTRIES -> "Countries";
    };
  }
}
