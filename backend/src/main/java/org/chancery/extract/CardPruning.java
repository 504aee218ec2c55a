package org.chancery.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** A short article inside the article, with a headline that leads elsewhere: a card for another. */
final class CardPruning implements PruneRule {

  private static final int LONGEST = 500;

  /** Whether it stands inside of another one. */
  static boolean isInner(Element article) {
    return article.normalName().equals("article")
        && article.parent() != null
        && article.parent().closest("article") != null;
  }

  @Override
  public Optional<String> findReason(Element element) {
    boolean card =
        isInner(element)
            && element.text().length() <= LONGEST
            && element.selectFirst(
                    "h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4")
                != null;
    return card ? Optional.of("card") : Optional.empty();
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
