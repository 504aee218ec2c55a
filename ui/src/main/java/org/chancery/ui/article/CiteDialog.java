package org.chancery.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import java.util.Locale;
import org.chancery.article.Article;
import org.chancery.export.Citation;
import org.chancery.ui.layout.Formats;

/** An article's citation in the usual styles, to be copied. */
final class CiteDialog extends Dialog {

  CiteDialog(Article article) {
    setHeaderTitle("Cite this article");
    setWidth("40rem");
    addClassName("cite-dialog");
    for (Citation style : List.of(Citation.CHICAGO, Citation.APA, Citation.BIBTEX)) {
      add(citation(style, Formats.plain(style.of(article))));
    }
    Paragraph hint =
        new Paragraph(
            "Made of what was extracted: check names and title against the original. A name’s last"
                + " word is taken for the family name.");
    hint.addClassName("hint");
    add(hint);
    Button close = new Button("Close", click -> close());
    close.setId("cite-close");
    getFooter().add(close);
  }

  private static Div citation(Citation style, String text) {
    Pre shown = new Pre(text);
    shown.setId("cite-" + style.name().toLowerCase(Locale.ROOT));
    shown.getElement().setAttribute("tabindex", "0");
    Button copy = new Button("Copy");
    copy.setAriaLabel("Copy as " + style.label());
    copy.addClickListener(
        click -> copy.getElement().executeJs("window.chancery.copy(this, $0)", text));
    Div head = new Div(new H3(style.label()), copy);
    head.addClassName("cite-head");
    Div citation = new Div(head, shown);
    citation.addClassName("citation");
    return citation;
  }
}
