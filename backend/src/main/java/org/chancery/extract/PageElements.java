package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that say something of it, found in one walk, each list in document order.
 *
 * @param declaring {@code meta}, {@code link} and {@code script}
 * @param headings {@code h1} and whatever is marked up as the headline
 * @param marked those with an {@code itemprop}, {@code property}, {@code rel} or {@code pubdate}
 * @param named those with a class or an id
 */
record PageElements(
    List<Element> declaring,
    List<Element> times,
    List<Element> headings,
    List<Element> marked,
    List<Element> named) {

  private static final List<String> MARKS = List.of("itemprop", "property", "rel", "pubdate");

  static PageElements of(Document document) {
    PageElements found =
        new PageElements(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    document.forEachNode(node -> {
      if (node instanceof Element element) {
        found.add(element);
      }
    });
    return found;
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "meta", "link", "script" -> declaring.add(element);
      case "time", "relative-time", "time-ago", "amp-timeago" -> times.add(element);
      case "h1" -> headings.add(element);
      default -> {
        if (element.attributesSize() > 0 && isHeadline(element)) {
          headings.add(element);
        }
      }
    }
    if (element.attributesSize() == 0) {
      return;
    }
    if (MARKS.stream().anyMatch(element::hasAttr)) {
      marked.add(element);
    }
    if (element.hasAttr("class") || element.hasAttr("id")) {
      named.add(element);
    }
  }

  private static boolean isHeadline(Element element) {
    return element.attr("itemprop").strip().equalsIgnoreCase("headline");
  }

  List<Element> declaring(String tag) {
    return declaring.stream().filter(element -> element.normalName().equals(tag)).toList();
  }

  /** Those of which one of the patterns finds something in the class or in the id. */
  List<Element> named(Pattern classes, @Nullable Pattern ids) {
    Map<String, Boolean> known = new HashMap<>();
    List<Element> found = new ArrayList<>();
    for (Element element : named) {
      // Templates repeat few classes.
      boolean byClass =
          known.computeIfAbsent(element.attr("class"), c -> classes.matcher(c).find());
      if (byClass || (ids != null && ids.matcher(element.attr("id")).find())) {
        found.add(element);
      }
    }
    return found;
  }
}
