package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that say something of it, each list in document order. */
final class PageElements {

  private static final List<String> MARKS = List.of("itemprop", "property", "rel", "pubdate");

  private final Outline outline;
  private final List<Element> declaring = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> images = new ArrayList<>();

  private final List<Element> marked = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private boolean attributed;

  private PageElements(Outline outline) {
    this.outline = outline;
  }

  static PageElements of(Outline outline) {
    PageElements found = new PageElements(outline);
    for (int i = 0; i < outline.size(); i++) {
      if (outline.isElement(i)) {
        found.add(outline.element(i));
      }
    }
    return found;
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "meta", "link", "script" -> declaring.add(element);
      case "time", "relative-time", "time-ago", "amp-timeago" -> times.add(element);
      case "h1" -> headings.add(element);
      case "img" -> images.add(element);
      default -> {
        if (isHeadline(element)) {
          headings.add(element);
        }
      }
    }
  }

  /** {@code meta}, {@code link} and {@code script}. */
  List<Element> declaring() {
    return declaring;
  }

  List<Element> times() {
    return times;
  }

  List<Element> images() {
    return images;
  }

  /** {@code h1} and whatever is marked up as the headline. */
  List<Element> headings() {
    return headings;
  }

  /** Those with an {@code itemprop}, {@code property}, {@code rel} or {@code pubdate}. */
  List<Element> marked() {
    listAttributed();
    return marked;
  }

  /**
   * Those of which one of the patterns finds something in the class or in the id.
   *
   * @param hints in lower case, one of which is in each name that a pattern finds; without any, all
   *     names are tried
   */
  List<Element> named(Pattern classes, @Nullable Pattern ids, String... hints) {
    listAttributed();
    Map<String, Boolean> known = new HashMap<>();
    List<Element> found = new ArrayList<>();
    for (Named each : named) {
      boolean byClass = known.computeIfAbsent(each.classes(), name -> finds(classes, name, hints));
      if (byClass || (ids != null && finds(ids, each.id(), hints))) {
        found.add(each.element());
      }
    }
    return found;
  }

  private static boolean finds(Pattern pattern, String name, String... hints) {
    for (String hint : hints) {
      if (name.contains(hint)) {
        return pattern.matcher(name).find();
      }
    }
    return hints.length == 0 && pattern.matcher(name).find();
  }

  /** Most pages say all in their head, and are never searched. */
  private void listAttributed() {
    if (attributed) {
      return;
    }
    attributed = true;
    // Templates repeat few classes.
    Map<String, String> lower = new HashMap<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.isElement(i) && outline.element(i).attributesSize() > 0) {
        Element element = outline.element(i);
        if (isMarked(element)) {
          marked.add(element);
        }
        String classes = element.attr("class");
        String id = element.attr("id");
        if (!classes.isEmpty() || !id.isEmpty()) {
          named.add(
              new Named(
                  element,
                  lower.computeIfAbsent(classes, c -> c.toLowerCase(Locale.ROOT)),
                  id.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  private static boolean isMarked(Element element) {
    for (String mark : MARKS) {
      if (element.hasAttr(mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadline(Element element) {
    return element.attr("itemprop").strip().equalsIgnoreCase("headline");
  }

  List<Element> declaring(String tag) {
    return declaring.stream().filter(element -> element.normalName().equals(tag)).toList();
  }

  /** Class and id in lower case. */
  private record Named(Element element, String classes, String id) {}
}
