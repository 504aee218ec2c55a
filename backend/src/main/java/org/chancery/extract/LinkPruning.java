package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists and boxes in the article's container that are little else than links. */
final class LinkPruning {

  private static final Set<String> BOXES = Set.of("ul", "ol", "div", "section", "table", "dl");
  private static final double MOSTLY = 0.75;

  /** The share of the container's running text that one of them may hold, and all together. */
  private static final double LIMIT = 0.1;

  private static final double COMMON_LIMIT = 0.5;

  private final Remains page;
  private final Outline outline;
  private final int container;

  /** From each place of the container to its end: characters of text, those in links, links. */
  private final int[] texts;

  private final int[] linked;
  private final int[] links;

  private LinkPruning(Remains page, int container) {
    this.page = page;
    this.outline = page.outline();
    this.container = container;
    int length = outline.end(container) - container + 1;
    this.texts = new int[length];
    this.linked = new int[length];
    this.links = new int[length];
    count();
  }

  static void prune(Remains page, int container) {
    LinkPruning pruning = new LinkPruning(page, container);
    List<Integer> boxes = pruning.listBoxes();
    if (boxes.stream().mapToInt(page::weigh).sum() <= page.weigh(container) * COMMON_LIMIT) {
      boxes.forEach(page::drop);
    }
  }

  private List<Integer> listBoxes() {
    double limit = page.weigh(container) * LIMIT;
    List<Integer> boxes = new ArrayList<>();
    int i = page.next(container);
    while (i < outline.end(container)) {
      if (page.weigh(i) <= limit && isMostlyLinks(i)) {
        boxes.add(i);
        i = page.nextSibling(i);
      } else {
        i = page.next(i);
      }
    }
    return boxes;
  }

  private boolean isMostlyLinks(int place) {
    if (!outline.isElement(place) || !BOXES.contains(outline.name(place))) {
      return false;
    }
    int from = place + 1 - container;
    int to = outline.end(place) - container;
    boolean list = !outline.name(place).equals("div") && !outline.name(place).equals("section");
    return links[from] - links[to] >= (list ? 2 : 1)
        && linked[from] - linked[to] > (texts[from] - texts[to]) * MOSTLY;
  }

  private void count() {
    for (int i = outline.end(container) - 1; i >= container; i--) {
      int at = i - container;
      int after = outline.end(i) - container;
      boolean dropped = page.isDropped(i);
      int next = dropped ? after : at + 1;
      texts[at] = texts[next];
      linked[at] = linked[next];
      links[at] = links[next];
      if (dropped) {
        continue;
      }
      if (outline.flow(i) == Flow.TEXT) {
        texts[at] += visible(outline.text(i));
      } else if (outline.flow(i) == Flow.LINK && texts[at] > texts[after]) {
        linked[at] = linked[after] + texts[at] - texts[after];
        links[at]++;
      }
    }
  }

  /** How many characters are no white space. */
  private static int visible(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        count++;
      }
    }
    return count;
  }
}
