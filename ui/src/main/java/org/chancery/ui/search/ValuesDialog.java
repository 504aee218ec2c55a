package org.chancery.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.search.Choice;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.ui.layout.Formats;

/** All values of a facet, to look through by name or count and to choose several at once. */
final class ValuesDialog extends Dialog {

  private static final int MOST = 500;

  private final Facet facet;
  private final SearchState state;
  private final FacetValues source;
  private final TextField filter = new TextField();
  private final Paragraph summary = new Paragraph();
  private final UnorderedList list = new UnorderedList();
  private Choice choice;
  private boolean byName;

  ValuesDialog(Facet facet, SearchState state, FacetValues source, Consumer<SearchState> go) {
    this.facet = facet;
    this.state = state;
    this.source = source;
    choice = state.criteria().choice(facet);
    String name = Labels.facet(facet);
    setHeaderTitle(name);
    addClassName("values-dialog");
    setWidth("56rem");
    setHeight("80vh");

    filter.setPlaceholder("Filter…");
    filter.setAriaLabel("Filter the values of " + name);
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.setClearButtonVisible(true);
    filter.addValueChangeListener(change -> fill());
    Picker<Boolean> order =
        new Picker<>(
            "Order",
            List.of(false, true),
            named -> named ? "By name" : "By count",
            named -> {
              byName = named;
              fill();
            });
    Div tools = new Div(filter, order);
    tools.addClassName("dialog-tools");
    list.addClassNames("values", "columns");
    summary.addClassName("hint");
    add(tools, summary, list);

    Button cancel = new Button("Cancel", click -> close());
    Button apply =
        new Button(
            "Show the articles",
            click -> {
              close();
              go.accept(state.with(facet, choice));
            });
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, apply);
    fill();
  }

  private void fill() {
    String text = filter.getValue().strip();
    List<FacetValue> values = source.list(state, facet, text, byName, MOST);
    summary.setText(
        values.size() == MOST
            ? "The first " + MOST + " values; write a part of a name to see others."
            : Formats.count(values.size(), "value"));
    list.removeAll();
    for (FacetValue value : values) {
      ValueRow row = new ValueRow(value.value(), this::toggle, this::exclude);
      row.show(value, modeOf(value.value()));
      list.add(row);
    }
  }

  private Choices.@org.jspecify.annotations.Nullable Mode modeOf(String value) {
    if (choice.none().contains(value)) {
      return Choices.Mode.NONE;
    }
    return choice.values().contains(value) ? Choices.Mode.ANY : null;
  }

  private void toggle(String value, boolean chosen) {
    choice =
        chosen ? Choices.add(choice, value, Choices.mode(choice)) : Choices.remove(choice, value);
  }

  private void exclude(String value) {
    choice = Choices.add(choice, value, Choices.Mode.NONE);
    fill();
  }
}
