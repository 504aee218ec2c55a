package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.search.Meant;
import org.chancery.search.Named;
import org.chancery.ui.layout.Formats;

/** Whom the names in a query mean; each of several is a way to mean that one alone. */
final class MeantLine extends Div {

  private static final int SHOWN = 6;

  private final Consumer<String> search;

  MeantLine(Consumer<String> search) {
    this.search = search;
    setId("meant");
    addClassName("meant");
    setVisible(false);
  }

  void clear() {
    removeAll();
    setVisible(false);
  }

  void show(String query, List<Meant> names) {
    clear();
    names.stream().filter(MeantLine::isNews).map(meant -> line(query, meant)).forEach(this::add);
    setVisible(getChildren().findAny().isPresent());
  }

  /** Who wrote the whole name knows whom it means. */
  private static boolean isNews(Meant meant) {
    return meant.named().size() > 1
        || !meant.named().getFirst().name().equalsIgnoreCase(meant.value());
  }

  private Paragraph line(String query, Meant meant) {
    Span written = new Span(meant.field() + ":" + Formats.plain(meant.value()));
    written.addClassName("query");
    Paragraph line = new Paragraph(written);
    List<Named> named = meant.named();
    if (named.size() == 1) {
      line.add(new Span(" means " + Formats.plain(named.getFirst().name())));
      return line;
    }
    line.add(new Span(" means any of "));
    for (Named one : named.subList(0, Math.min(SHOWN, named.size()))) {
      NativeButton choose =
          new NativeButton(
              Formats.plain(one.name()), use -> search.accept(meant.chosen(one).applied(query)));
      choose.addClassName("link-button");
      choose.getElement().setAttribute("title", "Only " + Formats.plain(one.name()));
      line.add(choose, new Span(" "));
    }
    if (named.size() > SHOWN) {
      line.add(new Span("and " + Formats.count(named.size() - SHOWN, "other")));
    }
    return line;
  }
}
