package org.chancery.extract;

import java.util.Optional;
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
          "address",
          "input",
          "amp-ad",
          "amp-consent",
          "amp-embed",
          "amp-next-page",
          "amp-sidebar",
          "amp-sticky-ad",
          "amp-user-notification");
  private static final Set<String> INLINE = Set.of("time", "label");
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
  public Optional<String> findReason(Element element) {
    String name = element.normalName();
    if (INLINE.contains(name)) {
      boolean alone = element.parent() != null && !element.parent().normalName().equals("p");
      return alone ? Optional.of(name) : Optional.empty();
    }
    if (FURNITURE.contains(name)) {
      return Optional.of(name);
    }
    return ROLES.contains(element.attr("role")) ? Optional.of("role") : Optional.empty();
  }

  @Override
  public double limit() {
    return 0.4;
  }
}
