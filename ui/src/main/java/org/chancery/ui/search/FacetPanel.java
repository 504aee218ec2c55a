package org.chancery.ui.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.search.Choice;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.jspecify.annotations.Nullable;

/** One facet of the rail. Rows keep their place in the page, so that the keyboard keeps its own. */
@Tag("details")
final class FacetPanel extends HtmlContainer {

  private static final int SHORT = 8;
  private static final int FILTERED = 50;

  private final Facet facet;
  private final FacetValues source;
  private final Consumer<SearchState> go;
  private final Picker<Choices.Mode> mode;
  private final Input filter = new Input();
  private final Span chosenCount = new Span();
  private final UnorderedList list = new UnorderedList();
  private final Span nothing = new Span();
  private final NativeButton more = new NativeButton("More…");
  private final Map<String, ValueRow> rows = new HashMap<>();
  private SearchState state = SearchState.START;
  private List<FacetValue> values = List.of();
  private Choices.Mode ticking = Choices.Mode.ANY;
  private @Nullable String touched;

  FacetPanel(Facet facet, FacetValues source, Consumer<SearchState> go) {
    this.facet = facet;
    this.source = source;
    this.go = go;
    String name = Labels.facet(facet);
    mode =
        new Picker<>(
            name + ": articles with any, all or none of the chosen",
            List.of(Choices.Mode.values()),
            value -> value.name().toLowerCase(Locale.ROOT),
            this::switchMode);
    addClassName("facet");
    setId("facet-" + facet.parameter());
    getElement().setAttribute("data-testid", "facet-" + facet.parameter());
    getElement().setAttribute("data-section", facet.parameter());
    boolean small = FacetRail.SMALL.contains(facet);
    getElement().setAttribute("open", !small);
    filter.setVisible(!small);
    add(tools(name), list, nothing, more);
    getElement().insertChild(0, summary(name));
    list.addClassName("values");
    list.getElement().setAttribute("aria-label", name);
    nothing.addClassName("hint");
    more.addClassName("link-button");
    more.addClassName("more-values");
    more.setAriaLabel("More values of " + name);
    more.addClickListener(click -> new ValuesDialog(facet, state, source, go).open());
  }

  private Element summary(String name) {
    chosenCount.addClassName("chosen-count");
    Element summary = new Element("summary");
    summary.appendChild(new H3(name).getElement(), chosenCount.getElement());
    return summary;
  }

  private Div tools(String name) {
    filter.setType("search");
    filter.setPlaceholder("Filter…");
    filter.getElement().setAttribute("aria-label", "Filter the values of " + name);
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.addValueChangeListener(change -> fill());
    Div tools = new Div(filter, mode);
    tools.addClassName("facet-tools");
    return tools;
  }

  void show(SearchState now, List<FacetValue> counted) {
    state = now;
    values = counted;
    Choice choice = now.criteria().choice(facet);
    if (!choice.isEmpty()) {
      ticking = Choices.mode(choice);
    }
    mode.show(ticking);
    int chosen = choice.values().size();
    chosenCount.setText(chosen == 0 ? "" : Integer.toString(chosen));
    fill();
  }

  private void fill() {
    String text = filter.getValue().strip();
    List<FacetValue> shown =
        text.isEmpty() ? shortList() : source.find(state, facet, text, FILTERED);
    List<ValueRow> wanted = new ArrayList<>();
    for (FacetValue value : shown) {
      ValueRow row =
          rows.computeIfAbsent(value.value(), id -> new ValueRow(id, this::toggle, this::exclude));
      row.show(value, modeOf(value.value()));
      wanted.add(row);
    }
    if (!list.getChildren().toList().equals(wanted)) {
      list.removeAll();
      wanted.forEach(list::add);
      ValueRow last = touched == null ? null : rows.get(touched);
      if (last != null && wanted.contains(last)) {
        last.focusBox();
      }
    }
    touched = null;
    nothing.setVisible(shown.isEmpty());
    nothing.setText(text.isEmpty() ? "None" : "No such value under these filters");
    more.setVisible(text.isEmpty() && values.size() > SHORT);
  }

  /** The most frequent values, and whatever is chosen beyond them. */
  private List<FacetValue> shortList() {
    List<FacetValue> shown = new ArrayList<>(values.subList(0, Math.min(SHORT, values.size())));
    for (String chosen : state.criteria().choice(facet).values()) {
      if (shown.stream().noneMatch(value -> value.value().equals(chosen))) {
        shown.add(source.get(state, facet, values, chosen));
      }
    }
    return shown;
  }

  private Choices.@Nullable Mode modeOf(String value) {
    Choice choice = state.criteria().choice(facet);
    if (choice.none().contains(value)) {
      return Choices.Mode.NONE;
    }
    if (choice.all().contains(value)) {
      return Choices.Mode.ALL;
    }
    return choice.any().contains(value) ? Choices.Mode.ANY : null;
  }

  private void toggle(String value, boolean chosen) {
    touched = value;
    Choice choice = state.criteria().choice(facet);
    change(chosen ? Choices.add(choice, value, ticking) : Choices.remove(choice, value));
  }

  private void exclude(String value) {
    touched = value;
    change(Choices.add(state.criteria().choice(facet), value, Choices.Mode.NONE));
  }

  private void switchMode(Choices.Mode chosen) {
    ticking = chosen;
    Choice choice = state.criteria().choice(facet);
    if (!choice.values().isEmpty()) {
      change(Choices.moved(choice, chosen));
    }
  }

  private void change(Choice choice) {
    go.accept(state.with(facet, choice));
  }
}
