package org.chancery.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Facet;
import org.chancery.search.FacetAsk;
import org.chancery.search.FacetPage;
import org.chancery.search.FacetValue;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/** All values of a facet, to look through by name or count and to choose several at once. */
final class ValuesDialog extends Dialog {

  private static final int PAGE = 200;

  private final Facet facet;
  private final SearchState state;
  private final FacetValues source;
  private final TextField filter = new TextField();
  private final Paragraph summary = new Paragraph();
  private final UnorderedList list = new UnorderedList();
  private final NativeButton next = new NativeButton("Show more values");
  private @Nullable String cursor;
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
    summary.getElement().setAttribute("aria-live", "polite");
    next.addClassName("link-button");
    next.setId("more-of-all");
    next.addClickListener(click -> append());
    add(tools, summary, list, next);

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
    cursor = null;
    list.removeAll();
    append();
  }

  private void append() {
    FacetPage page;
    try {
      page =
          source.page(state, new FacetAsk(facet, filter.getValue().strip(), byName, PAGE, cursor));
    } catch (BadQuery e) {
      summary.setText("The list is too old to go on; write or sort again to begin anew.");
      return;
    }
    for (FacetValue value : page.values()) {
      ValueRow row = new ValueRow(value.value(), this::toggle, this::exclude);
      row.show(value, modeOf(value.value()));
      list.add(row);
    }
    cursor = page.cursor();
    next.setVisible(cursor != null);
    int shown = list.getComponentCount();
    summary.setText(
        cursor == null
            ? Formats.count(shown, "value")
            : "The first " + Formats.number(shown) + " values");
  }

  private Choices.@Nullable Mode modeOf(String value) {
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
