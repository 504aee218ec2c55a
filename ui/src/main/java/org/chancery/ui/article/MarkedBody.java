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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An article's text with its marks, made of text nodes only: nothing of it is read as HTML. Where
 * there are very many marks, the browser makes them itself of a list, in no time.
 */
final class MarkedBody extends Div {

  /** The server keeps account of every node that it makes. */
  static final int MOST_NODES = 2_000;

  MarkedBody(String body, List<Stretch> stretches) {
    addClassName("body");
    List<List<Piece>> paragraphs = Pieces.ofParagraphs(body, stretches);
    if (stretches.size() > MOST_NODES) {
      getElement().executeJs("window.chancery.marked(this, $0)", list(paragraphs));
      return;
    }
    for (List<Piece> paragraph : paragraphs) {
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

  /**
   * What is said about a piece.
   *
   * @param kinds classes of a mark, none where only a sentence is evidence
   * @param places of all that is marked there
   */
  private record Said(List<String> kinds, String places, String note, String sentences) {

    static Said of(Piece piece) {
      List<Stretch> named =
          piece.stretches().stream().filter(s -> s.kind() != Kind.SENTENCE).toList();
      return new Said(
          named.stream().map(s -> "mark-" + Formats.words(s.kind())).distinct().toList(),
          named.stream().map(MarkDialog::place).distinct().collect(Collectors.joining(" ")),
          named.stream().map(Stretch::note).distinct().collect(Collectors.joining("\n")),
          piece.stretches().stream()
              .filter(s -> s.kind() == Kind.SENTENCE)
              .map(Stretch::note)
              .distinct()
              .collect(Collectors.joining(" ")));
    }
  }

  private static Element element(Piece piece) {
    if (piece.stretches().isEmpty()) {
      return Element.createText(Formats.plain(piece.text()));
    }
    Said said = Said.of(piece);
    Element element =
        new Element(said.kinds().isEmpty() ? "span" : "mark").setText(Formats.plain(piece.text()));
    element.getClassList().addAll(said.kinds());
    if (!said.kinds().isEmpty()) {
      element.setAttribute("data-m", said.places());
      element.setAttribute("title", said.note());
    }
    if (!said.sentences().isEmpty()) {
      element.setAttribute("data-s", said.sentences());
    }
    return element;
  }

  /** Paragraphs of pieces of text, classes, places, note and sentences, as chancery.js reads it. */
  static ArrayNode list(List<List<Piece>> paragraphs) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (List<Piece> paragraph : paragraphs) {
      ArrayNode pieces = all.addArray();
      for (Piece piece : paragraph) {
        Said said = Said.of(piece);
        pieces
            .addArray()
            .add(Formats.plain(piece.text()))
            .add(String.join(" ", said.kinds()))
            .add(said.places())
            .add(said.note())
            .add(said.sentences());
      }
    }
    return all;
  }
}
