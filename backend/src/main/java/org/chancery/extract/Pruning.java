package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** For the whole page, before its container is chosen; returns the weights of what is left. */
  static ProseWeights prunePage(Element body) {
    ProseWeights prose = ProseWeights.of(body);
    for (PruneRule rule : EVERYWHERE) {
      prune(body, rule, prose);
    }
    return prose;
  }

  /** For the chosen container, where a box of links is never the article. */
  static void pruneContainer(Element container, ProseWeights prose) {
    for (PruneRule rule : INSIDE) {
      prune(container, rule, prose);
    }
  }

  private static void prune(Element root, PruneRule rule, ProseWeights prose) {
    double limit = prose.weigh(root) * rule.limit();
    Map<String, List<Element>> dropped = new LinkedHashMap<>();
    root.stream()
        .forEach(
            element -> {
              if (prose.weigh(element) <= limit && mayGo(element, root)) {
                rule.findReason(element)
                    .ifPresent(
                        r -> dropped.computeIfAbsent(r, k -> new ArrayList<>()).add(element));
              }
            });
    double common = prose.weigh(root) * rule.commonLimit();
    for (List<Element> elements : dropped.values()) {
      List<Element> outermost = outermost(elements);
      if (outermost.stream().mapToInt(prose::weigh).sum() <= common) {
        for (Element element : outermost) {
          prose.drop(element);
          element.remove();
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // the root itself, not one that looks like it
  private static boolean mayGo(Element element, Element root) {
    return element != root && !KEPT.contains(element.normalName()) && !isInSentence(element);
  }

  /** A linked name in the middle of a paragraph stays, whatever its class. */
  private static boolean isInSentence(Element element) {
    Element parent = element.parent();
    return INLINE.contains(element.normalName())
        && parent != null
        && parent.normalName().equals("p")
        && !parent.ownText().isBlank();
  }

  /** Elements come in document order, so that what lies inside one follows it. */
  private static List<Element> outermost(List<Element> elements) {
    List<Element> outermost = new ArrayList<>();
    for (Element element : elements) {
      if (outermost.isEmpty() || !ContainerRule.isInside(element, outermost.getLast())) {
        outermost.add(element);
      }
    }
    return outermost;
  }
}
