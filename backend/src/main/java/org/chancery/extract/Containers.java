package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Chooses the elements that hold the article: by convention, and where none holds, by density. */
final class Containers {

  private static final double DESCEND = 0.8;

  private Containers() {}

  static List<Element> choose(Outline outline, ProseWeights prose) {
    Element body = outline.root();
    int all = prose.weigh(body);
    for (ContainerRule rule : ContainerRule.ORDER) {
      List<Element> found = rule.list(outline);
      Optional<List<Element>> chosen = chosen(found, rule, prose, all);
      if (chosen.isPresent()) {
        return chosen.get();
      }
    }
    return List.of(densest(body, prose));
  }

  /**
   * Elements of one rule are pages of a listing unless one of them, or all in one row, hold the
   * text.
   */
  private static Optional<List<Element>> chosen(
      List<Element> found, ContainerRule rule, ProseWeights prose, int all) {
    double needed = Math.max(1, all * rule.coverage());
    Optional<Element> one = found.stream().filter(e -> prose.weigh(e) >= needed).findFirst();
    List<Element> weighty = found.stream().filter(e -> prose.weigh(e) > 0).toList();
    int together = weighty.stream().mapToInt(prose::weigh).sum();
    boolean parts = weighty.size() > 1 && sameName(weighty) && !rule.name().equals("article");
    if (one.isPresent() && !(parts && areSiblings(weighty))) {
      return Optional.of(List.of(narrow(one.get(), rule, prose)));
    }
    return parts && together >= needed ? Optional.of(weighty) : Optional.empty();
  }

  /** Templates nest "content" in "post-content": the innermost that still holds nearly all. */
  private static Element narrow(Element element, ContainerRule rule, ProseWeights prose) {
    Element at = element;
    while (true) {
      Element outer = at;
      Optional<Element> inner =
          at.stream()
              .skip(1)
              .filter(e -> prose.weigh(e) >= prose.weigh(outer) * 0.9 && rule.test().test(e))
              .filter(e -> !followsParagraph(e, outer, prose))
              .findFirst();
      if (inner.isEmpty()) {
        return at;
      }
      at = inner.get();
    }
  }

  /** Paywalls wrap all but the first paragraph: what stands beside one is not the whole article. */
  @SuppressWarnings("ReferenceEquality") // the same element, not one that looks like it
  private static boolean followsParagraph(Element inner, Element outer, ProseWeights prose) {
    for (Element at = inner; at != null && at != outer; at = at.parent()) {
      for (Element before = at.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        if (before.normalName().equals("p") && prose.weigh(before) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameName(List<Element> elements) {
    String name = elements.getFirst().normalName() + elements.getFirst().className();
    return elements.stream().allMatch(e -> (e.normalName() + e.className()).equals(name));
  }

  /** An endless page has other articles' bodies below the first, but never beside it. */
  @SuppressWarnings("ReferenceEquality") // the same element, not one that looks like it
  private static boolean areSiblings(List<Element> elements) {
    Element parent = elements.getFirst().parent();
    return elements.stream().allMatch(e -> e.parent() == parent);
  }

  private static Element densest(Element body, ProseWeights prose) {
    Element at = body;
    while (true) {
      int enough = (int) (prose.weigh(at) * DESCEND);
      Optional<Element> child =
          at.children().stream().filter(e -> prose.weigh(e) > Math.max(enough, 0)).findFirst();
      boolean leaf = child.isEmpty() || child.get().normalName().equals("p");
      if (leaf) {
        return at;
      }
      at = child.get();
    }
  }
}
