package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What stands below a picture, in a wrapper of the two alone: its caption, whatever its class. */
final class CaptionPruning implements PruneRule {

  private static final Set<String> CAPTIONS =
      Set.of("div", "span", "em", "i", "small", "cite", "center");
  private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");
  private static final int LONGEST = 300;

  @Override
  public Optional<String> findReason(Element element) {
    return CAPTIONS.contains(element.normalName()) && isCaption(element)
        ? Optional.of("caption")
        : Optional.empty();
  }

  private static boolean isCaption(Element element) {
    Node before = before(element);
    Element wrapper = element.parent();
    return before instanceof Element picture
        && isPicture(picture)
        && wrapper != null
        && !wrapper.normalName().equals("body")
        && wrapper.text().length() <= LONGEST;
  }

  private static @Nullable Node before(Element element) {
    Node node = element.previousSibling();
    while (node != null && isNothing(node)) {
      node = node.previousSibling();
    }
    return node;
  }

  private static boolean isNothing(Node node) {
    return node instanceof TextNode text
        ? text.isBlank()
        : !(node instanceof Element element)
            || Set.of("br", "noscript", "style").contains(element.normalName());
  }

  /** Or a link or box around nothing else. */
  private static boolean isPicture(Element element) {
    return PICTURES.contains(element.normalName())
        || (element.childrenSize() == 1 && !element.hasText() && isPicture(element.child(0)));
  }

  @Override
  public double limit() {
    return 0.1;
  }

  /** Where there is more of them, the article is a list of things with a picture each. */
  @Override
  public double commonLimit() {
    return 0.12;
  }
}
