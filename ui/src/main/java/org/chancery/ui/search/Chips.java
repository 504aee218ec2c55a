package org.chancery.ui.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.search.Criteria;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.search.StateParts.Part;

/** The filters in force, each with its way out. */
final class Chips extends UnorderedList {

  private static final String FOCUS =
      "(document.querySelectorAll('.chips button')[$0] ?? document.getElementById('content')).focus()";

  private final Consumer<SearchState> go;
  private int removed = -1;

  Chips(Consumer<SearchState> go) {
    this.go = go;
    addClassName("chips");
    getElement().setAttribute("aria-label", "Filters in force");
  }

  void show(SearchState state, StateParts shown) {
    removeAll();
    List<Part> parts = shown.parts();
    setVisible(!parts.isEmpty());
    for (int i = 0; i < parts.size(); i++) {
      add(new ListItem(chip(parts.get(i), i)));
    }
    if (shown.more() > 0) {
      add(new ListItem("and " + Formats.number(shown.more()) + " more"));
    }
    if (parts.size() > 1) {
      NativeButton clear = new NativeButton("Clear all", click -> leave(0, cleared(state)));
      clear.addClassName("link-button");
      clear.setId("clear-all");
      add(new ListItem(clear));
    }
    if (removed >= 0) {
      UI.getCurrent().getPage().executeJs(FOCUS, Math.min(removed, parts.size() - 1));
      removed = -1;
    }
  }

  /** The one that takes its place has the focus then. */
  private void leave(int place, SearchState without) {
    removed = place;
    go.accept(without);
  }

  private NativeButton chip(Part part, int place) {
    NativeButton chip = new NativeButton("", click -> leave(place, part.without()));
    chip.addClassName("chip");
    chip.setAriaLabel("Remove the filter " + part.kind() + ": " + part.value());
    if (!part.meaning().isEmpty()) {
      chip.getElement().setAttribute("title", part.meaning());
      chip.getElement().setAttribute("aria-description", part.meaning());
    }
    Span kind = new Span(part.kind());
    kind.addClassName("chip-kind");
    Span value = new Span(part.value());
    value.addClassName("chip-value");
    chip.add(kind, value, Icons.of("close"));
    return chip;
  }

  private static SearchState cleared(SearchState state) {
    return state.with(asked -> Criteria.EVERYTHING.withQuery(asked.q()));
  }
}
