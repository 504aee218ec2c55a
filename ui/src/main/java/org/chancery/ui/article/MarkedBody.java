package org.chancery.ui.article;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ui.article.Stretch.Kind;
import org.chancery.ui.article.Stretch.Piece;
import org.chancery.ui.layout.Formats;

/** An article's text with its marks, made of text nodes only: nothing of it is read as HTML. */
final class MarkedBody extends Div {

  MarkedBody(String body, List<Stretch> stretches) {
    addClassName("body");
    for (List<Piece> paragraph : Pieces.ofParagraphs(body, stretches)) {
      Paragraph block = new Paragraph();
      append(block, paragraph);
      add(block);
    }
  }

  static void append(HtmlContainer parent, List<Piece> pieces) {
    for (Piece piece : pieces) {
      parent.getElement().appendChild(element(piece));
    }
  }

  private static Element element(Piece piece) {
    if (piece.stretches().isEmpty()) {
      return Element.createText(Formats.plain(piece.text()));
    }
    List<Stretch> named =
        piece.stretches().stream().filter(s -> s.kind() != Kind.SENTENCE).toList();
    Element element =
        new Element(named.isEmpty() ? "span" : "mark").setText(Formats.plain(piece.text()));
    for (Stretch stretch : named) {
      element.getClassList().add("mark-" + Formats.words(stretch.kind()));
    }
    if (!named.isEmpty()) {
      element.setAttribute("data-m", MarkDialog.place(named.getFirst()));
      element.setAttribute(
          "title", named.stream().map(Stretch::note).distinct().collect(Collectors.joining("\n")));
    }
    String sentences =
        piece.stretches().stream()
            .filter(s -> s.kind() == Kind.SENTENCE)
            .map(Stretch::note)
            .distinct()
            .collect(Collectors.joining(" "));
    if (!sentences.isEmpty()) {
      element.setAttribute("data-s", sentences);
    }
    return element;
  }
}
