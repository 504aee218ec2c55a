package org.chancery.ui.article;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.chancery.ui.layout.Formats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How often something is named; pressed, it shows one mention in the text after the other. */
final class Jump extends NativeButton {

  /**
   * @param places as marks name theirs
   */
  Jump(String what, List<String> places) {
    super(Formats.number(places.size()) + "×");
    addClassNames("jump", "value-count");
    setAriaLabel(
        "Show " + Formats.count(places.size(), "mention") + " of " + what + " in the text");
    getElement().setAttribute("title", "Show in the text, one after the other");
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    places.forEach(all::add);
    addClickListener(click -> getElement().executeJs("window.chancery.jump(this, $0)", all));
  }
}
