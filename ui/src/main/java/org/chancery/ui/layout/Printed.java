package org.chancery.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands as it was made and listens to nothing. It goes to the browser in one message, from
 * which {@code printed.js} makes its elements, and the server keeps none of them: a page of hits
 * has a thousand. Texts stay texts on the way; nothing is ever read as HTML.
 */
@Tag("chancery-printed")
@JavaScript("context://printed.js")
public final class Printed extends Component {

  /**
   * @param parts with nothing but attributes, texts and others such inside
   */
  public Printed(Component... parts) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Component part : parts) {
      add(all, part.getElement());
    }
    getElement().setPropertyJson("parts", all);
  }

  private static void add(ArrayNode siblings, Element element) {
    if (element.isTextNode()) {
      siblings.add(element.getText());
      return;
    }
    if (element.getPropertyNames().findAny().isPresent() || element.hasAttribute("style")) {
      throw new IllegalArgumentException(
          "a printed " + element.getTag() + " has properties or a style");
    }
    ArrayNode printed = siblings.addArray().add(element.getTag());
    ObjectNode attributes = printed.addObject();
    element.getAttributeNames().forEach(name -> attributes.put(name, element.getAttribute(name)));
    element.getChildren().forEach(child -> add(printed, child));
  }
}
