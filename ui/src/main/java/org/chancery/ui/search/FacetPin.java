package org.chancery.ui.search;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chancery.search.Facet;
import org.chancery.ui.layout.Icons;

/** Keeps a facet at the top of the rail, and moves it up among those that are kept there. */
final class FacetPin extends Span {

  private final Facet facet;
  private final NativeButton up = new NativeButton();
  private final NativeButton pin = new NativeButton();
  private boolean pinned;

  FacetPin(Facet facet, Consumer<UnaryOperator<RailLayout>> arrange) {
    this.facet = facet;
    String name = Labels.facet(facet);
    addClassName("facet-pin");
    up.add(Icons.of("up"));
    name(up, "Move " + name + " up");
    up.addClickListener(click -> {
      arrange.accept(layout -> layout.up(facet));
      up.focus();
    });
    pin.add(Icons.of("pin"));
    name(pin, "Keep " + name + " at the top");
    pin.addClickListener(click -> {
      arrange.accept(layout -> layout.pinned(facet, !pinned));
      pin.focus();
    });
    add(up, pin);
  }

  void show(RailLayout layout) {
    pinned = layout.pinned().contains(facet);
    pin.getElement().setAttribute("aria-pressed", Boolean.toString(pinned));
    up.setVisible(layout.pinned().indexOf(facet) > 0);
  }

  private static void name(NativeButton button, String what) {
    button.setAriaLabel(what);
    button.getElement().setAttribute("title", what);
  }
}
