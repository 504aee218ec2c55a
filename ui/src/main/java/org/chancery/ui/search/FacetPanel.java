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
import org.chancery.search.FacetPage;
import org.chancery.search.FacetValue;
import org.jspecify.annotations.Nullable;

/** One facet of the rail. Rows keep their place in the page, so that the keyboard keeps its own. */
@Tag("details")
final class FacetPanel extends HtmlContainer {

  private static final int SHORT = 8;
  private static final int FILTERED = 50;
  private static final FacetPage NOTHING = new FacetPage(List.of(), 0, null);

  private final Facet facet;
  private final FacetValues source;
  private final Consumer<SearchState> go;
  private final Picker<Choices.Mode> mode;
  private final Input filter = new Input();
  private final Span chosenCount = new Span();
  private final FacetPin pin;
  private final UnorderedList list = new UnorderedList();
  private final Span nothing = new Span();
  private final NativeButton more = new NativeButton("More…");
  private final Map<String, ValueRow> rows = new HashMap<>();
  private SearchState state = SearchState.START;
  private RailLayout layout = RailLayout.USUAL;
  private FacetPage page = NOTHING;
  private Choices.Mode ticking = Choices.Mode.ANY;
  private @Nullable String touched;

  /**
   * @param arrange told how the reader wants the rail to be
   */
  FacetPanel(
      Facet facet, FacetValues source, Consumer<SearchState> go, Consumer<RailLayout> arrange) {
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
    pin = new FacetPin(facet, change -> arrange.accept(change.apply(layout)));
    addClassName("facet");
    setId("facet-" + facet.parameter());
    getElement().setAttribute("data-testid", "facet-" + facet.parameter());
    add(tools(name), list, nothing, more);
    if (facet == Facet.COUNTRY || facet == Facet.OUTLET_COUNTRY) {
      add(new BlocPicker(name, bloc -> change(Choices.add(choice(), bloc, ticking))));
    } else if (facet == Facet.DYAD) {
      add(new PairForm(source, pair -> change(Choices.add(choice(), pair, ticking))));
    }
    getElement().insertChild(0, summary(name));
    Details.onToggle(this, open -> arrange.accept(layout.opened(facet, open)));
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
    Div tools = new Div(filter, mode, pin);
    tools.addClassName("facet-tools");
    return tools;
  }

  /** What is asked and how the rail is arranged; the values come when they are counted. */
  void show(SearchState now, RailLayout arranged) {
    state = now;
    layout = arranged;
    getElement().setAttribute("open", arranged.open().contains(facet));
    pin.show(arranged);
    Choice choice = choice();
    if (!choice.isEmpty()) {
      ticking = Choices.mode(choice);
    }
    mode.show(ticking);
    int chosen = choice.values().size() + (choice.missing() ? 1 : 0);
    chosenCount.setText(chosen == 0 ? "" : Integer.toString(chosen));
  }

  void fill(FacetPage counted) {
    page = counted;
    fill();
  }

  private Choice choice() {
    return state.criteria().choice(facet);
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
    more.setVisible(text.isEmpty() && page.values().size() > SHORT);
  }

  /** The most frequent values, whatever is chosen beyond them, and what articles lack. */
  private List<FacetValue> shortList() {
    List<FacetValue> values = page.values();
    List<FacetValue> shown = new ArrayList<>(values.subList(0, Math.min(SHORT, values.size())));
    for (String chosen : choice().values()) {
      if (shown.stream().noneMatch(value -> value.value().equals(chosen))) {
        shown.add(source.get(state, facet, values, chosen));
      }
    }
    if (page.missing() > 0 || choice().missing()) {
      shown.add(new FacetValue(ValueRow.MISSING, Labels.missing(facet), page.missing()));
    }
    return shown;
  }

  private Choices.@Nullable Mode modeOf(String value) {
    if (value.equals(ValueRow.MISSING)) {
      return choice().missing() ? Choices.Mode.ANY : null;
    }
    if (choice().none().contains(value)) {
      return Choices.Mode.NONE;
    }
    if (choice().all().contains(value)) {
      return Choices.Mode.ALL;
    }
    return choice().any().contains(value) ? Choices.Mode.ANY : null;
  }

  private void toggle(String value, boolean chosen) {
    touched = value;
    if (value.equals(ValueRow.MISSING)) {
      change(Choices.withMissing(choice(), chosen));
    } else {
      change(chosen ? Choices.add(choice(), value, ticking) : Choices.remove(choice(), value));
    }
  }

  private void exclude(String value) {
    touched = value;
    change(Choices.add(choice(), value, Choices.Mode.NONE));
  }

  private void switchMode(Choices.Mode chosen) {
    ticking = chosen;
    if (!choice().values().isEmpty()) {
      change(Choices.moved(choice(), chosen));
    }
  }

  private void change(Choice changed) {
    go.accept(state.with(facet, changed));
  }
}
