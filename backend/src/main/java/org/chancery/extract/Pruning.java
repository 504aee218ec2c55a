package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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
 *
 * <p>Only the few elements with running text count against these limits, so that these are judged
 * first, and what has none of it only where the article turns out to be.
 */
final class Pruning {

  private static final List<PruneRule> RULES =
      List.of(
          TokenPruning.absolute(),
          new HiddenPruning(),
          new TagPruning(),
          new CaptionPruning(),
          new CardPruning(),
          TokenPruning.strong(),
          TokenPruning.vague());
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "br", "h1");

  /** So much text beside an element is no label for it. */
  private static final int SENTENCE = 40;

  /** Links beside their words lead to the place itself. */
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "cite", "em", "i", "mark", "span", "strong", "time", "u");

  private final Remains page;
  private final Outline outline;
  private final int root;

  /** Elements that held running text before anything went. */
  private final BitSet telling;

  /** By rule, the reasons that would take too much of the text. */
  private final Map<PruneRule, Set<String>> spared = new HashMap<>();

  private final Map<String, Boolean> suspectNames = new HashMap<>();

  private Pruning(Remains page, int root) {
    this.page = page;
    this.outline = page.outline();
    this.root = root;
    this.telling = new BitSet(outline.size());
    for (int i = root + 1; i < outline.end(root); i++) {
      if (page.weigh(i) > 0) {
        telling.set(i);
      }
    }
  }

  /** Removes what holds running text and is none of the article's. */
  static Pruning of(Remains page, int root) {
    Pruning pruning = new Pruning(page, root);
    BitSet suspects = new BitSet();
    pruning.telling.stream()
        .filter(place -> pruning.isSuspect(page.outline().element(place)))
        .forEach(suspects::set);
    for (PruneRule rule : RULES) {
      pruning.prune(rule, rule instanceof TokenPruning ? suspects : pruning.telling);
    }
    return pruning;
  }

  /** Removes what else is furniture below an element that has been chosen. */
  void pruneContainer(int container) {
    int end = outline.end(container);
    for (int i = page.next(container); i < end; i = page.next(i)) {
      if (outline.isElement(i) && !telling.get(i) && goes(outline.element(i))) {
        page.drop(i);
      }
    }
    LinkPruning.prune(page, container);
  }

  private void prune(PruneRule rule, BitSet candidates) {
    double common = page.weigh(root) * rule.commonLimit();
    reasons(rule, candidates)
        .forEach((reason, places) -> {
          if (places.stream().mapToInt(page::weigh).sum() <= common) {
            places.forEach(page::drop);
          } else {
            spared.computeIfAbsent(rule, r -> new HashSet<>()).add(reason);
          }
        });
  }

  /** The outermost elements that a rule would take, by its reasons. */
  private Map<String, List<Integer>> reasons(PruneRule rule, BitSet candidates) {
    double limit = page.weigh(root) * rule.limit();
    Map<String, List<Integer>> reasons = new LinkedHashMap<>();
    for (int i = page.next(root); i < outline.end(root); i = page.next(i)) {
      if (!candidates.get(i) || page.weigh(i) > limit || !mayGo(outline.element(i))) {
        continue;
      }
      Optional<String> reason = rule.findReason(outline.element(i));
      if (reason.isPresent()) {
        List<Integer> places = reasons.computeIfAbsent(reason.get(), r -> new ArrayList<>());
        if (places.isEmpty() || i >= outline.end(places.getLast())) {
          places.add(i);
        }
      }
    }
    return reasons;
  }

  private boolean goes(Element element) {
    return isFurniture(element) && mayGo(element);
  }

  private boolean isFurniture(Element element) {
    boolean suspect = isSuspect(element);
    if (suspect && spared.isEmpty()) {
      return true;
    }
    for (PruneRule rule : RULES) {
      if (suspect || !(rule instanceof TokenPruning)) {
        Optional<String> reason = rule.findReason(element);
        if (reason.isPresent() && !spared.getOrDefault(rule, Set.of()).contains(reason.get())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSuspect(Element element) {
    return TokenPruning.isSuspect(element, suspectNames);
  }

  private static boolean mayGo(Element element) {
    boolean kept = KEPT.contains(element.normalName()) && !CardPruning.isInner(element);
    return !kept && !isInSentence(element);
  }

  /** A linked name in the middle of a sentence stays, whatever its class. */
  private static boolean isInSentence(Element element) {
    if (!INLINE.contains(element.normalName())) {
      return Flow.of(element) == Flow.INLINE && element.normalName().equals("button");
    }
    Element around = element.parent();
    while (around != null && INLINE.contains(around.normalName()) && ownText(around) == 0) {
      around = around.parent();
    }
    return around != null
        && !HEADINGS.contains(around.normalName())
        && ownText(around) >= (around.normalName().equals("p") ? 1 : SENTENCE);
  }

  /** How many characters of text stand right in it. */
  private static int ownText(Element element) {
    int length = 0;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        length += text.getWholeText().strip().length();
      }
    }
    return length;
  }
}
