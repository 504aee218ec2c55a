package org.chancery.ui.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.chancery.article.Article;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.reading.MarkBar;
import org.chancery.ui.reading.Marking;

/** What the reader makes of the article, and takes from it. */
final class OwnLine extends Div {

  OwnLine(Article article, Marking marking) {
    addClassName("own-line");
    Paragraph note = new Paragraph();
    note.addClassName("note");
    MarkBar marks =
        new MarkBar(
            article.id(),
            article.title(),
            marking.of(article.id()),
            marking,
            now -> {
              note.setVisible(now.note() != null);
              note.setText(now.note() == null ? "" : now.note());
            });
    marks.addClassName("with-words");
    NativeButton cite = new NativeButton("", click -> new CiteDialog(article).open());
    cite.add(Icons.of("cite"), new Span("Cite"));
    cite.addClassName("mark-button");
    cite.setId("cite");
    marks.add(cite);
    add(marks, note);
  }
}
