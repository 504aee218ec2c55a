package org.chancery.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements whose very name says that they are furniture. */
final class TagPruning implements PruneRule {

  private static final Set<String> FURNITURE =
      Set.of(
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "menu",
          "figcaption",
          "figure",
          "picture",
          "video",
          "audio",
          "dialog",
          "fieldset",
          "time",
          "address",
          "label",
          "input");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "banner",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alert",
          "tooltip");

  @Override
  public boolean drops(Element element) {
    if (element.normalName().equals("time") || element.normalName().equals("label")) {
      return element.parent() != null && !element.parent().normalName().equals("p");
    }
    return FURNITURE.contains(element.normalName()) || ROLES.contains(element.attr("role"));
  }

  @Override
  public double limit() {
    return 0.4;
  }
}
