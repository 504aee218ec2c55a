package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lists and boxes that are little else than links. */
final class LinkPruning implements PruneRule {

  private static final Set<String> BOXES = Set.of("ul", "ol", "div", "section", "table", "dl");
  private static final double MOSTLY = 0.75;

  @Override
  public Optional<String> findReason(Element element) {
    if (!BOXES.contains(element.normalName())) {
      return Optional.empty();
    }
    int links = 0;
    int linked = 0;
    for (Element link : element.getElementsByTag("a")) {
      int length = link.text().length();
      linked += length;
      links += length > 0 ? 1 : 0;
    }
    int all = links == 0 ? 0 : element.text().length();
    boolean list = !element.normalName().equals("div") && !element.normalName().equals("section");
    boolean mostly = links >= (list ? 2 : 1) && linked > all * MOSTLY;
    return mostly ? Optional.of("links") : Optional.empty();
  }

  @Override
  public double limit() {
    return 0.1;
  }
}
