package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;
import org.chancery.analysis.TermTable;
import org.chancery.analysis.Terms;
import org.chancery.export.TermsCsv;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;

/** The words that distinguish a result set, each leading to its articles. */
final class TermsPane extends Div {

  private static final int WORDS = 40;

  private final Terms terms;
  private final BiFunction<Facet, String, String> label;

  TermsPane(Terms terms, BiFunction<Facet, String, String> label) {
    this.terms = terms;
    this.label = label;
    setId("terms");
    addClassName("picture");
  }

  void show(SearchState state) {
    TermTable table = terms.of(state.criteria(), WORDS);
    removeAll();
    if (table.terms().isEmpty()) {
      add(
          table.articles() == table.all()
              ? new Empty(
                  "There is nothing to tell these articles from",
                  "Search for words, or choose a filter, to see which words set them apart.")
              : new Empty(
                  "No word sets these articles apart",
                  "There may be too few of them, or they may be like all the others."));
      return;
    }
    Div files =
        new Div(
            new Span("Download"), new CsvLink("chancery-terms", out -> TermsCsv.write(table, out)));
    files.addClassName("picture-files");
    Div line = new Div(new H3("Words that set these articles apart"), files);
    line.addClassName("picture-line");
    Paragraph of = new Paragraph(PictureText.subtitle(state, label));
    of.addClassName("hint");
    Paragraph note =
        new Paragraph(
            "Against the other "
                + Formats.count(table.all() - table.articles(), PictureText.noun(state))
                + " of the same collections and languages. Strength is the log-likelihood ratio:"
                + " how sure it is that chance does not make the difference. A word stands for its"
                + " other forms too; choose it to add it to the search.");
    note.addClassName("hint");
    note.setId("terms-note");
    Div frame = new Div(new TermsTable(table, state));
    frame.addClassName("numbers-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-labelledby", "terms-note");
    add(line, of, note, frame);
  }
}
