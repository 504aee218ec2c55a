package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Removes furniture from a page by ordered rules.
 *
 * <p>A rule never takes an element that holds more of the page's running text than its limit
 * allows: templates call their whole article "paywall-promo" or put it into a form.
 */
final class Pruning {

  private static final List<PruneRule> EVERYWHERE =
      List.of(new HiddenPruning(), new TagPruning(), new TokenPruning());
  private static final List<PruneRule> INSIDE = List.of(new LinkPruning());
  private static final Set<String> KEPT =
      Set.of("html", "body", "main", "article", "p", "br", "h1");

  private Pruning() {}

  /** For the whole page, before its container is chosen. */
  static void prunePage(Element body) {
    prune(body, EVERYWHERE);
  }

  /** For the chosen container, where a box of links is never the article. */
  static void pruneContainer(Element container) {
    prune(container, INSIDE);
  }

  private static void prune(Element root, List<PruneRule> rules) {
    for (PruneRule rule : rules) {
      ProseWeights prose = ProseWeights.of(root);
      double limit = prose.weigh(root) * rule.limit();
      List<Element> dropped = new ArrayList<>();
      for (Element element : root.getAllElements()) {
        if (!element.equals(root)
            && !KEPT.contains(element.normalName())
            && prose.weigh(element) <= limit
            && rule.drops(element)) {
          dropped.add(element);
        }
      }
      dropped.forEach(Element::remove);
    }
  }
}
