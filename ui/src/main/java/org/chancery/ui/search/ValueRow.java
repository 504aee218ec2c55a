package org.chancery.ui.search;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.search.FacetValue;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Icons;
import org.jspecify.annotations.Nullable;

/** One value of a facet: its box, its name, how many articles it would leave. */
final class ValueRow extends ListItem {

  /** Stands for articles without a value. */
  static final String MISSING = "";

  private final String id;
  private final Element box = new Element("input");
  private final Span name = new Span();
  private final Span count = new Span();
  private final NativeButton exclude = new NativeButton();

  /**
   * @param toggled the value, and whether it is now chosen
   * @param excluded the value that nobody wants to see
   */
  ValueRow(String value, BiConsumer<String, Boolean> toggled, Consumer<String> excluded) {
    id = value;
    addClassName("value");
    getElement().setAttribute("data-value", value);
    box.setAttribute("type", "checkbox");
    box.addPropertyChangeListener(
        "checked",
        "change",
        change -> {
          if (change.isUserOriginated()) {
            toggled.accept(value, Boolean.TRUE.equals(change.getValue()));
          }
        });
    name.addClassName("value-name");
    count.addClassName("value-count");
    Element label = new Element("label");
    label.appendChild(box, name.getElement(), count.getElement());
    exclude.addClassName("exclude");
    exclude.add(Icons.of("exclude"));
    exclude.addClickListener(click -> excluded.accept(value));
    getElement().appendChild(label);
    add(exclude);
  }

  void show(FacetValue value, Choices.@Nullable Mode chosen) {
    name.setText(value.label());
    name.getElement().setAttribute("title", value.label());
    count.setText(Formats.number(value.count()));
    box.setProperty("checked", chosen != null);
    getElement().setAttribute("data-mode", chosen == null ? "" : Formats.words(chosen));
    getElement().setAttribute("data-zero", value.count() == 0);
    exclude.setAriaLabel("Exclude " + value.label());
    exclude.getElement().setAttribute("title", "Exclude " + value.label());
    exclude.setVisible(chosen != Choices.Mode.NONE && !id.equals(MISSING));
  }

  void focusBox() {
    box.callJsFunction("focus");
  }
}
