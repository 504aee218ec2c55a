package org.chancery.ui.search;

import com.vaadin.flow.component.HtmlContainer;
import java.util.function.Consumer;

/** The browser's own way to open and close a section. */
final class Details {

  private static final String OPEN = "element.open";

  private Details() {}

  /** Tells when the reader opens or closes it, and when the server does. */
  static void onToggle(HtmlContainer details, Consumer<Boolean> toggled) {
    details
        .getElement()
        .addEventListener(
            "toggle",
            event -> {
              boolean open = event.getEventData().get(OPEN).asBoolean();
              details.getElement().setAttribute("open", open);
              toggled.accept(open);
            })
        .addEventData(OPEN);
  }
}
