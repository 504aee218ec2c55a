package org.chancery.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.analysis.SourceGroup;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.ui.layout.Formats;
import org.jspecify.annotations.Nullable;

/** Makes a group of outlets, or changes one. */
final class GroupDialog extends Dialog {

  private static final int MOST = 500;

  private final TextField name = new TextField("Name");
  private final Paragraph fault = new Paragraph();
  private final Map<Facet, MultiSelectComboBox<String>> fields = new EnumMap<>(Facet.class);
  private final Consumer<SourceGroup> made;

  /**
   * @param made throws {@link BadQuery} with one sentence for a group that will not do
   */
  GroupDialog(
      @Nullable SourceGroup former,
      SearchState state,
      FacetValues source,
      Consumer<SourceGroup> made) {
    this.made = made;
    setHeaderTitle(former == null ? "Add a group of outlets" : "Change the group");
    setWidth("32rem");
    addClassName("group-dialog");
    name.setWidthFull();
    name.setMaxLength(SourceGroup.LONGEST_NAME);
    name.setPlaceholder("Gulf press");
    name.setId("group-name");
    Paragraph what =
        new Paragraph(
            "An article belongs to the group that has one of the values of each field that you"
                + " fill in.");
    what.addClassName("hint");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    add(name, what);
    for (Facet facet : SourceGroup.FACETS) {
      MultiSelectComboBox<String> field = field(facet, state, source, former);
      fields.put(facet, field);
      add(field);
    }
    add(fault);
    if (former != null) {
      name.setValue(former.name());
    }
    Button save = new Button(former == null ? "Add the group" : "Change the group", c -> attempt());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setId("group-save");
    getFooter().add(new Button("Cancel", click -> close()), save);
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        name.focus();
      }
    });
  }

  private static MultiSelectComboBox<String> field(
      Facet facet, SearchState state, FacetValues source, @Nullable SourceGroup former) {
    Choice own = state.criteria().choice(facet);
    SearchState open = state.with(facet, new Choice(List.of(), own.all(), own.none(), false));
    Map<String, String> labels = new LinkedHashMap<>();
    for (FacetValue value : source.find(open, facet, "", MOST)) {
      labels.put(value.value(), value.label() + " (" + Formats.number(value.count()) + ")");
    }
    List<String> chosen = former == null ? List.of() : former.values(facet);
    chosen.forEach(value ->
        labels.computeIfAbsent(value, v -> source.get(open, facet, List.of(), v).label() + " (0)"));
    MultiSelectComboBox<String> field =
        new MultiSelectComboBox<>(
            switch (facet) {
              case OUTLET_COUNTRY -> "Countries of outlets";
              case OUTLET -> "Outlets";
              default -> "Languages";
            });
    field.setItems(labels.keySet());
    field.setItemLabelGenerator(value -> labels.getOrDefault(value, value));
    field.setValue(chosen);
    field.setWidthFull();
    field.setId("group-" + facet.parameter());
    return field;
  }

  private void attempt() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    fields.forEach((facet, field) -> filters.put(facet, List.copyOf(field.getValue())));
    if (filters.values().stream().allMatch(List::isEmpty)) {
      fault.setText("Choose countries, outlets or languages.");
      return;
    }
    try {
      made.accept(new SourceGroup(name.getValue(), filters));
      close();
    } catch (BadQuery e) {
      fault.setText(e.getMessage());
    }
  }
}
