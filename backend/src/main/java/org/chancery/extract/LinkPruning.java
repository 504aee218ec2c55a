package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Lists and boxes that are little else than links. */
final class LinkPruning implements PruneRule {

  private static final Set<String> BOXES = Set.of("ul", "ol", "div", "section", "table", "dl");
  private static final double MOSTLY = 0.75;

  @Override
  public Optional<String> findReason(Element element) {
    if (!BOXES.contains(element.normalName())) {
      return Optional.empty();
    }
    Tally tally = new Tally();
    NodeTraversor.traverse(tally, element);
    int links = tally.links;
    int linked = tally.linked;
    int all = tally.all;
    boolean list = !element.normalName().equals("div") && !element.normalName().equals("section");
    boolean mostly = links >= (list ? 2 : 1) && linked > all * MOSTLY;
    return mostly ? Optional.of("links") : Optional.empty();
  }

  @Override
  public double limit() {
    return 0.1;
  }

  /** Characters of text other than white space, and how many of them are links. */
  private static final class Tally implements NodeVisitor {
    private int all;
    private int linked;
    private int links;
    private int inside;
    private int before;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        all += visible(text.getWholeText());
      } else if (isLink(node) && inside++ == 0) {
        before = all;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isLink(node) && --inside == 0 && all > before) {
        links++;
        linked += all - before;
      }
    }

    private static boolean isLink(Node node) {
      return node instanceof Element element && element.normalName().equals("a");
    }

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
}
