package org.chancery.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Removes furniture from a page by ordered rules.
 *
 * <p>A rule never takes an element that holds more of the page's running text than its limit
 * allows, nor many small ones for one reason that hold most of it together: templates call their
 * whole article "paywall-promo", put it into a form, or build it of a hundred "widgets".
 */
final class Pruning {

  private static final List<PruneRule> EVERYWHERE =
      List.of(
          TokenPruning.absolute(),
          new HiddenPruning(),
          new TagPruning(),
          TokenPruning.strong(),
          TokenPruning.vague());
  private static final List<PruneRule> INSIDE = List.of(new LinkPruning());
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "br", "h1");

  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "cite", "em", "i", "mark", "span", "strong", "time", "u");

  private Pruning() {}

  /** For the whole page, before its container is chosen. */
  static void prunePage(Element body) {
    ProseWeights prose = ProseWeights.of(body);
    for (PruneRule rule : EVERYWHERE) {
      if (prune(body, rule, prose)) {
        prose = ProseWeights.of(body);
      }
    }
  }

  /** For the chosen container, where a box of links is never the article. */
  static void pruneContainer(Element container) {
    ProseWeights prose = ProseWeights.of(container);
    for (PruneRule rule : INSIDE) {
      if (prune(container, rule, prose)) {
        prose = ProseWeights.of(container);
      }
    }
  }

  /** Whether anything that holds running text went, so that the weights are no longer true. */
  private static boolean prune(Element root, PruneRule rule, ProseWeights prose) {
    double limit = prose.weigh(root) * rule.limit();
    Map<String, Set<Element>> dropped = new LinkedHashMap<>();
    for (Element element : root.getAllElements()) {
      boolean may =
          !element.equals(root) && !KEPT.contains(element.normalName()) && !isInSentence(element);
      if (may && prose.weigh(element) <= limit) {
        Optional<String> reason = rule.findReason(element);
        reason.ifPresent(r -> dropped.computeIfAbsent(r, k -> new LinkedHashSet<>()).add(element));
      }
    }
    double common = prose.weigh(root) * rule.commonLimit();
    boolean changed = false;
    for (Set<Element> elements : dropped.values()) {
      int weight = weightOfOutermost(elements, prose);
      if (weight <= common) {
        elements.forEach(Element::remove);
        changed |= weight > 0;
      }
    }
    return changed;
  }

  /** A linked name in the middle of a paragraph stays, whatever its class. */
  private static boolean isInSentence(Element element) {
    Element parent = element.parent();
    return INLINE.contains(element.normalName())
        && parent != null
        && parent.normalName().equals("p")
        && !parent.ownText().isBlank();
  }

  private static int weightOfOutermost(Set<Element> elements, ProseWeights prose) {
    return elements.stream()
        .filter(element -> !isInside(element, elements))
        .mapToInt(prose::weigh)
        .sum();
  }

  private static boolean isInside(Element element, Set<Element> others) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (others.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
