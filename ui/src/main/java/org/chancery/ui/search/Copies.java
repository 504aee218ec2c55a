package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.index.IndexingException;
import org.chancery.index.Texts.Copy;
import org.chancery.search.Hit;
import org.chancery.ui.article.CopyList;
import org.chancery.ui.layout.Formats;

/** The articles that have a hit's text, looked up when they are asked for. */
final class Copies extends Div {

  private final NativeButton opener;
  private final Supplier<List<Copy>> copies;
  private final String hit;
  private final ZoneId reader;

  Copies(Hit hit, Supplier<List<Copy>> copies, ZoneId reader) {
    this.hit = hit.id();
    this.copies = copies;
    this.reader = reader;
    addClassName("copies");
    setVisible(false);
    opener = new NativeButton(words(hit.copies()), click -> toggle());
    opener.addClassNames("link-button", "copies-opener");
    opener.getElement().setAttribute("aria-expanded", "false");
  }

  NativeButton opener() {
    return opener;
  }

  static String words(int copies) {
    return "in " + Formats.number(copies) + " copies";
  }

  private void toggle() {
    setVisible(!isVisible());
    opener.getElement().setAttribute("aria-expanded", Boolean.toString(isVisible()));
    if (isVisible() && getChildren().findAny().isEmpty()) {
      try {
        add(new CopyList(copies.get(), hit, reader));
      } catch (IndexingException e) {
        add(new Paragraph("The copies cannot be looked up at the moment; try again."));
      }
    }
  }
}
