package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that have a class or an id, in document order; asks about each distinct
 * class once, for templates repeat few of them.
 */
final class NamedElements {

  private final List<Element> elements = new ArrayList<>();

  private NamedElements() {}

  static NamedElements of(Document document) {
    NamedElements named = new NamedElements();
    document.stream()
        .filter(element -> element.attributesSize() > 0)
        .filter(element -> element.hasAttr("class") || element.hasAttr("id"))
        .forEach(named.elements::add);
    return named;
  }

  List<Element> listByClass(Pattern classes) {
    return list(classes, null);
  }

  /** Those of which one of the two patterns finds something in the class or in the id. */
  List<Element> list(Pattern classes, @org.jspecify.annotations.Nullable Pattern ids) {
    Map<String, Boolean> known = new HashMap<>();
    List<Element> found = new ArrayList<>();
    for (Element element : elements) {
      boolean byClass =
          known.computeIfAbsent(element.attr("class"), c -> classes.matcher(c).find());
      if (byClass || (ids != null && ids.matcher(element.attr("id")).find())) {
        found.add(element);
      }
    }
    return found;
  }
}
