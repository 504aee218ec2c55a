package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
  static void prunePage(Outline page, ProseWeights prose) {
    prune(page, EVERYWHERE, prose, suspects(page));
  }

  /** For the chosen container, where a box of links is never the article. */
  static void pruneContainer(Element container, ProseWeights prose) {
    prune(Outline.of(container), INSIDE, prose, new BitSet());
  }

  private static void prune(
      Outline outline, List<PruneRule> rules, ProseWeights prose, BitSet suspects) {
    for (PruneRule rule : rules) {
      double common = prose.weigh(outline.root()) * rule.commonLimit();
      for (List<Integer> places : reasons(outline, rule, prose, suspects).values()) {
        if (places.stream().mapToInt(p -> prose.weigh(outline.get(p))).sum() <= common) {
          for (int place : places) {
            prose.drop(outline.get(place));
            outline.drop(place);
          }
        }
      }
    }
  }

  /** The outermost elements that a rule would take, by its reasons. */
  private static Map<String, List<Integer>> reasons(
      Outline outline, PruneRule rule, ProseWeights prose, BitSet suspects) {
    double limit = prose.weigh(outline.root()) * rule.limit();
    Map<String, List<Integer>> reasons = new LinkedHashMap<>();
    for (int i = outline.next(0); i < outline.size(); i = outline.next(i)) {
      Element element = outline.get(i);
      boolean named = !(rule instanceof TokenPruning) || suspects.get(i);
      if (!named || prose.weigh(element) > limit || !mayGo(element)) {
        continue;
      }
      Optional<String> reason = rule.findReason(element);
      if (reason.isPresent()) {
        List<Integer> places = reasons.computeIfAbsent(reason.get(), r -> new ArrayList<>());
        if (places.isEmpty() || !outline.encloses(places.getLast(), i)) {
          places.add(i);
        }
      }
    }
    return reasons;
  }

  private static BitSet suspects(Outline outline) {
    BitSet suspects = new BitSet(outline.size());
    for (int i = 0; i < outline.size(); i++) {
      if (TokenPruning.isSuspect(outline.get(i))) {
        suspects.set(i);
      }
    }
    return suspects;
  }

  private static boolean mayGo(Element element) {
    return !KEPT.contains(element.normalName()) && !isInSentence(element);
  }

  /** A linked name in the middle of a paragraph stays, whatever its class. */
  private static boolean isInSentence(Element element) {
    Element parent = element.parent();
    return INLINE.contains(element.normalName())
        && parent != null
        && parent.normalName().equals("p")
        && hasOwnText(parent);
  }

  private static boolean hasOwnText(Element element) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
