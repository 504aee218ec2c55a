package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The browser's own drop-down: small, quick, and known to every hand and screen reader. */
@Tag("select")
final class Picker<T> extends Component {

  private final List<T> choices;

  Picker(String label, List<T> choices, Function<T, String> text, Consumer<T> chosen) {
    this.choices = List.copyOf(choices);
    getElement().setAttribute("aria-label", label);
    for (int i = 0; i < choices.size(); i++) {
      Element option = new Element("option");
      option.setAttribute("value", Integer.toString(i));
      option.setText(text.apply(choices.get(i)));
      getElement().appendChild(option);
    }
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

  void show(T choice) {
    getElement().setProperty("value", Integer.toString(choices.indexOf(choice)));
  }
}
