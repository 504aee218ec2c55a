package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The browser's own drop-down: small, quick, and known to every hand and screen reader. */
@Tag("select")
final class Picker<T> extends Component {

  private final List<T> choices = new ArrayList<>();
  private final Function<T, String> text;

  Picker(String label, List<T> choices, Function<T, String> text, Consumer<T> chosen) {
    this.text = text;
    getElement().setAttribute("aria-label", label);
    choices.forEach(this::add);
    getElement().setProperty("value", "0");
    getElement()
        .addPropertyChangeListener(
            "value",
            "change",
            change -> {
              if (change.isUserOriginated()) {
                chosen.accept(
                    this.choices.get(Integer.parseInt(String.valueOf(change.getValue()))));
              }
            });
  }

  /** A choice that an address made is one more. */
  void show(T choice) {
    if (!choices.contains(choice)) {
      add(choice);
    }
    getElement().setProperty("value", Integer.toString(choices.indexOf(choice)));
  }

  private void add(T choice) {
    Element option = new Element("option");
    option.setAttribute("value", Integer.toString(choices.size()));
    option.setText(text.apply(choice));
    getElement().appendChild(option);
    choices.add(choice);
  }
}
