package org.chancery.extract;

import java.util.List;
import java.util.Optional;

/** Chooses the elements that hold the article: by convention, and where none holds, by density. */
final class Containers {

  private static final double DESCEND = 0.8;

  private final Remains page;
  private final Outline outline;

  private Containers(Remains page) {
    this.page = page;
    this.outline = page.outline();
  }

  /** The places of elements below a root. */
  static List<Integer> choose(Remains page, int root) {
    Containers containers = new Containers(page);
    int all = page.weigh(root);
    for (ContainerRule rule : ContainerRule.ORDER) {
      Optional<List<Integer>> chosen = containers.chosen(rule.list(page, root), rule, all);
      if (chosen.isPresent()) {
        return chosen.get();
      }
    }
    return List.of(containers.densest(root));
  }

  /**
   * Elements of one rule are pages of a listing unless one of them, or all in one row, hold the
   * text.
   */
  private Optional<List<Integer>> chosen(List<Integer> found, ContainerRule rule, int all) {
    double needed = Math.max(1, all * rule.coverage());
    Optional<Integer> one = found.stream().filter(e -> page.weigh(e) >= needed).findFirst();
    int together = found.stream().mapToInt(page::weigh).sum();
    boolean parts = found.size() > 1 && sameName(found) && !rule.name().equals("article");
    if (one.isPresent() && !(parts && areSiblings(found))) {
      return Optional.of(List.of(narrow(one.get(), rule)));
    }
    return parts && together >= needed ? Optional.of(found) : Optional.empty();
  }

  /** Templates nest "content" in "post-content": the innermost that still holds nearly all. */
  private int narrow(int outermost, ContainerRule rule) {
    int outer = outermost;
    for (int i = page.next(outer); i < outline.end(outer); i = page.next(i)) {
      if (page.weigh(i) > 0
          && page.weigh(i) >= page.weigh(outer) * 0.9
          && rule.test().test(outline.element(i))
          && !followsParagraph(i, outer)) {
        outer = i;
      }
    }
    return outer;
  }

  /** Paywalls wrap all but the first paragraph: what stands beside one is not the whole article. */
  private boolean followsParagraph(int inner, int outer) {
    for (int at = inner; at != outer; at = outline.parent(at)) {
      int sibling = page.next(outline.parent(at));
      while (sibling < at) {
        if (page.weigh(sibling) > 0 && outline.name(sibling).equals("p")) {
          return true;
        }
        sibling = page.nextSibling(sibling);
      }
    }
    return false;
  }

  private boolean sameName(List<Integer> places) {
    String name = fullName(places.getFirst());
    return places.stream().allMatch(place -> fullName(place).equals(name));
  }

  private String fullName(int place) {
    return outline.name(place) + outline.element(place).className();
  }

  /** An endless page has other articles' bodies below the first, but never beside it. */
  private boolean areSiblings(List<Integer> places) {
    int parent = outline.parent(places.getFirst());
    return places.stream().allMatch(place -> outline.parent(place) == parent);
  }

  private int densest(int root) {
    int at = root;
    while (true) {
      int enough = Math.max((int) (page.weigh(at) * DESCEND), 0);
      int child = page.next(at);
      while (child < outline.end(at) && page.weigh(child) <= enough) {
        child = page.nextSibling(child);
      }
      if (child >= outline.end(at) || outline.name(child).equals("p")) {
        return at;
      }
      at = child;
    }
  }
}
