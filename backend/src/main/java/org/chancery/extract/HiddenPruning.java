package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that a browser would not show. */
final class HiddenPruning implements PruneRule {

  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<String> findReason(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || NOT_SHOWN.matcher(element.attr("style")).find();
    return hidden ? Optional.of("hidden") : Optional.empty();
  }

  @Override
  public double limit() {
    return 0.3;
  }
}
