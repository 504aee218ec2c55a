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

  private LinkPruning() {}

  static void prune(Remains page, int container) {
    double limit = page.weigh(container) * LIMIT;
    List<Integer> boxes = new ArrayList<>();
    int end = page.outline().end(container);
    for (int i = page.next(container); i < end; i = page.next(i)) {
      boolean inside = !boxes.isEmpty() && i < page.outline().end(boxes.getLast());
      if (!inside && page.weigh(i) <= limit && isMostlyLinks(page, i)) {
        boxes.add(i);
      }
    }
    if (boxes.stream().mapToInt(page::weigh).sum() <= page.weigh(container) * COMMON_LIMIT) {
      boxes.forEach(page::drop);
    }
  }

  private static boolean isMostlyLinks(Remains page, int place) {
    Outline outline = page.outline();
    if (!outline.isElement(place) || !BOXES.contains(outline.name(place))) {
      return false;
    }
    int all = 0;
    int linked = 0;
    int links = 0;
    int linkEnd = 0;
    int before = 0;
    int end = outline.end(place);
    for (int i = page.next(place); linkEnd > 0 || i < end; i = page.next(i)) {
      if (linkEnd > 0 && i >= linkEnd) {
        links += all > before ? 1 : 0;
        linked += all - before;
        linkEnd = 0;
      }
      if (i >= end) {
        break;
      }
      Flow flow = outline.flow(i);
      if (flow == Flow.TEXT) {
        all += visible(outline.text(i));
      } else if (flow == Flow.LINK && linkEnd == 0) {
        linkEnd = outline.end(i);
        before = all;
      }
    }
    boolean list = !outline.name(place).equals("div") && !outline.name(place).equals("section");
    return links >= (list ? 2 : 1) && linked > all * MOSTLY;
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
