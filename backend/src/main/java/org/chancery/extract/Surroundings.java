package org.chancery.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where on a page an element stands, as far as its ancestors' names tell. */
final class Surroundings {

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:related|recommend\\w*|teasers?|latest|trending|popular|most-?(?:read|popular)|side-?bar|comments?|widget|nav|menu|ticker|clock|current-?date|today|more-?(?:news|stories|articles)|recirc\\w*|promo|carousel|list-?item|cards?)(?![a-z])");
  private static final Pattern FOOTER = Pattern.compile("(?:^|[\\s_-])footer(?![a-z])");

  private Surroundings() {}

  static boolean isAside(Element element) {
    // The footer of an article says when and by whom; that of a page, when the page was built.
    boolean inArticle = element.closest("article") != null;
    for (Element at = element; at != null; at = at.parent()) {
      String name = at.normalName();
      if (name.equals("aside") || name.equals("nav") || (name.equals("footer") && !inArticle)) {
        return true;
      }
      if (name.equals("body") || name.equals("main")) {
        return false;
      }
      String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (ASIDE.matcher(names).find() || (!inArticle && FOOTER.matcher(names).find())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what an element shows is the time of an update. */
  static boolean isUpdate(Element element) {
    return isNamedUpdate(element) || DateLine.speaksOfUpdate(element.text());
  }

  /** Whether its names, or a label beside it, call what an element shows an update. */
  static boolean isNamedUpdate(Element element) {
    Element parent = element.parent();
    String around = element.className() + " " + element.attr("itemprop");
    if (parent != null && parent.text().length() < 60) {
      around += " " + parent.className() + " " + parent.ownText();
    }
    return DateLine.speaksOfUpdate(around);
  }
}
