package org.chancery.ui.search;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.chancery.search.Hit;
import org.chancery.ui.layout.Formats;

/** Text in which the index marked what was searched for; it is never read as HTML. */
final class MarkedText {

  /** A stretch of text, marked or not. */
  record Piece(String text, boolean marked) {}

  private MarkedText() {}

  /** Appends text nodes and {@code mark} elements. */
  static void append(Element parent, String text) {
    for (Piece piece : pieces(Formats.plain(text))) {
      parent.appendChild(
          piece.marked()
              ? new Element("mark").setText(piece.text())
              : Element.createText(piece.text()));
    }
  }

  /** Without the marks. */
  static String unmarked(String text) {
    return text.replaceAll("[" + Hit.MARK_START + Hit.MARK_END + "]", "");
  }

  static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    boolean marked = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends =
          i == text.length() || text.charAt(i) == Hit.MARK_START || text.charAt(i) == Hit.MARK_END;
      if (!ends) {
        continue;
      }
      if (i > start) {
        pieces.add(new Piece(text.substring(start, i), marked));
      }
      marked = i < text.length() && text.charAt(i) == Hit.MARK_START;
      start = i + 1;
    }
    return pieces;
  }
}
