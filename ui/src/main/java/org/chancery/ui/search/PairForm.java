package org.chancery.ui.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.search.Named;
import org.chancery.search.PairFilter;

/** Pairs that no list can offer: one-sided, directed, with several partners, with blocs. */
@Tag("details")
final class PairForm extends HtmlContainer {

  private enum Relation {
    WITH("and, whoever acts", "%s-%s"),
    ON("acts on", "%s>%s"),
    BY("is acted on by", "%2$s>%1$s");

    private final String label;
    private final String form;

    Relation(String label, String form) {
      this.label = label;
      this.form = form;
    }
  }

  private final MultiSelectComboBox<Named> one;
  private final MultiSelectComboBox<Named> other;
  private final Consumer<String> chosen;
  private Relation relation = Relation.WITH;

  PairForm(FacetValues source, Consumer<String> chosen) {
    this.chosen = chosen;
    addClassName("pair-form");
    Element summary = new Element("summary");
    summary.appendChild(new Span("Another pair…").getElement());
    getElement().appendChild(summary);
    one = sides(source.sides(), "One side", "country or bloc");
    other = sides(source.sides(), "Other side", "anyone");
    Picker<Relation> how =
        new Picker<>(
            "What is asked of the two sides",
            List.of(Relation.values()),
            value -> value.label,
            value -> relation = value);
    Button add = new Button("Add the pair", click -> add());
    add.setId("add-pair");
    Div fields = new Div(one, how, other, add);
    fields.addClassName("pair-fields");
    add(fields);
    one.setId("pair-one");
    other.setId("pair-other");
  }

  private void add() {
    if (one.getValue().isEmpty() && other.getValue().isEmpty()) {
      one.setErrorMessage("Choose a country or a bloc");
      one.setInvalid(true);
      return;
    }
    String pair = relation.form.formatted(written(one), written(other));
    one.clear();
    other.clear();
    chosen.accept(pair);
  }

  private static String written(MultiSelectComboBox<Named> side) {
    return side.getValue().isEmpty()
        ? PairFilter.ANYONE
        : side.getValue().stream().map(Named::id).sorted().collect(Collectors.joining(","));
  }

  private static MultiSelectComboBox<Named> sides(
      List<Named> all, String label, String placeholder) {
    MultiSelectComboBox<Named> side = new MultiSelectComboBox<>();
    side.setAriaLabel(label);
    side.setPlaceholder(placeholder);
    side.setItems(all);
    side.setItemLabelGenerator(Named::name);
    side.setWidthFull();
    side.addValueChangeListener(change -> side.setInvalid(false));
    return side;
  }
}
