package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.analysis.TimelineAsk;
import org.chancery.search.BadQuery;
import org.chancery.ui.layout.Icons;
import org.chancery.ui.layout.Notices;

/** The searches that stand beside the one that is shown, and one more. */
final class Beside extends Div {

  private final Consumer<SearchState> go;
  private final Input other = new Input();
  private final NativeButton add = new NativeButton("Compare", click -> compare(other.getValue()));
  private final List<NativeButton> chips = new ArrayList<>();
  private SearchState state = SearchState.START;

  Beside(Consumer<SearchState> go) {
    this.go = go;
    addClassName("beside");
    other.setId("time-vs");
    other.setPlaceholder("KOR-RUS, or other words");
    other.getElement().setAttribute("aria-label", "Compare with a country pair or other words");
    other.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        compare(change.getValue());
      }
    });
    add(other, add);
  }

  /** What has the focus stays in the page. */
  void show(SearchState now) {
    state = now;
    remove(List.copyOf(chips));
    chips.clear();
    List<String> vs = now.picture().ask().vs();
    for (String one : vs) {
      NativeButton chip =
          new NativeButton(
              "",
              click -> {
                go(without(one));
                other.focus();
              });
      chip.addClassName("chip");
      chip.setAriaLabel("No longer compare with " + one);
      chip.add(new Span("vs. " + one), Icons.of("close"));
      addComponentAtIndex(chips.size(), chip);
      chips.add(chip);
    }
    other.setValue("");
    boolean room = vs.size() + 1 < TimelineAsk.MOST_SEARCHES;
    other.setVisible(room);
    add.setVisible(room);
  }

  private List<String> without(String one) {
    return state.picture().ask().vs().stream().filter(v -> !v.equals(one)).toList();
  }

  private void compare(String value) {
    if (!value.isBlank()) {
      List<String> more = new ArrayList<>(state.picture().ask().vs());
      more.add(value);
      go(more);
    }
  }

  private void go(List<String> vs) {
    try {
      go.accept(state.drawn(state.picture().asking(state.picture().ask().beside(vs))));
    } catch (BadQuery e) {
      Notices.failure(String.valueOf(e.getMessage()));
    }
  }
}
