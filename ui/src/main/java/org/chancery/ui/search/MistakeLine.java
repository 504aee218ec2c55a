package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.chancery.search.BadQuery;
import org.chancery.search.Mend;
import org.chancery.search.Place;

/** The query with what is wrong underlined, and what may have been meant as buttons. */
final class MistakeLine extends Div {

  private static final int AROUND = 60;

  private final Consumer<String> search;

  MistakeLine(Consumer<String> search) {
    this.search = search;
    setId("mistake");
    addClassName("mistake");
    setVisible(false);
  }

  void clear() {
    setVisible(false);
  }

  void show(String query, BadQuery mistake) {
    removeAll();
    Place place = mistake.place();
    setVisible(place != null);
    if (place == null) {
      return;
    }
    add(underlined(query, place));
    if (mistake.mends().isEmpty()) {
      return;
    }
    Div meant = new Div(new Span("Did you mean"));
    meant.addClassName("mends");
    for (Mend mend : mistake.mends()) {
      String mended = mend.applied(query);
      NativeButton button =
          new NativeButton(shortened(mended, place), use -> search.accept(mended));
      button.addClassName("mend");
      button.getElement().setAttribute("dir", "auto");
      meant.add(button);
    }
    add(meant);
  }

  private static Paragraph underlined(String query, Place place) {
    Paragraph line = new Paragraph();
    line.addClassName("mistaken");
    line.getElement().setAttribute("dir", "auto");
    String wrong = place.in(query);
    line.getElement()
        .appendChild(
            Element.createText(end(place.before(query))),
            // Something to underline where something is missing.
            new Element("mark").setText(wrong.isEmpty() ? "\u00A0" : beginning(wrong)),
            Element.createText(beginning(place.after(query))));
    return line;
  }

  /** The mended query as far as it stands near the place. */
  private static String shortened(String query, Place place) {
    Place within =
        new Place(
            Math.min(place.from(), query.codePointCount(0, query.length())),
            query.codePointCount(0, query.length()));
    return end(within.before(query)) + beginning(within.in(query));
  }

  private static String end(String text) {
    int more = text.codePointCount(0, text.length()) - AROUND;
    return more > 0 ? "…" + text.substring(text.offsetByCodePoints(0, more)) : text;
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) > AROUND
        ? text.substring(0, text.offsetByCodePoints(0, AROUND)) + "…"
        : text;
  }
}
