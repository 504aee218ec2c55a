package org.chancery.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few buttons, one of which is pressed. */
final class Segments<T> extends Div {

  private final Map<T, NativeButton> buttons = new LinkedHashMap<>();

  Segments(String label, List<T> choices, Function<T, String> text, Consumer<T> chosen) {
    addClassName("segments");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", label);
    for (T choice : choices) {
      NativeButton button = new NativeButton(text.apply(choice), click -> chosen.accept(choice));
      buttons.put(choice, button);
      add(button);
    }
  }

  void show(T choice) {
    buttons.forEach((other, button) ->
        button.getElement().setAttribute("aria-pressed", Boolean.toString(other.equals(choice))));
  }
}
