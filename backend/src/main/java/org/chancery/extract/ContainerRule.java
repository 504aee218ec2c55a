package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * One convention by which templates mark the article's text.
 *
 * @param coverage the least share of the page's running text that its elements must hold together
 */
record ContainerRule(String name, Evaluator query, double coverage) {

  /** From the most telling to the vaguest. */
  static final List<ContainerRule> ORDER =
      List.of(
          rule("itemprop", "[itemprop~=(?i)articleBody]", 0.45),
          named(
              "article-body",
              "(?:article|story|post|entry|news|blog|detail|single|text|page)[_-]*(?:body|content|text|copy|fulltext|maincontent|main-content)",
              0.55),
          rule("article", "article", 0.6),
          named(
              "body",
              "(?:body|rich|full|main|inner|the)[_-]*(?:content|text|article|copy|story)|rte|prose|wysiwyg",
              0.7),
          rule("main", "main, [role=main]", 0.75));

  private static ContainerRule rule(String name, String query, double coverage) {
    return new ContainerRule(name, QueryParser.parse(query), coverage);
  }

  private static ContainerRule named(String name, String tokens, double coverage) {
    Pattern pattern =
        Pattern.compile("(?:^|[\\s_-])(?:" + tokens + ")(?![a-z])", Pattern.CASE_INSENSITIVE);
    return new ContainerRule(name, new NamedBy(pattern), coverage);
  }

  /** The outermost elements it matches. */
  List<Element> list(Element root) {
    List<Element> found = new ArrayList<>();
    for (Element element : root.select(query)) {
      if (found.isEmpty() || !isInside(element, found.getLast())) {
        found.add(element);
      }
    }
    return found;
  }

  static boolean isInside(Element element, Element ancestor) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static final class NamedBy extends Evaluator {
    private static final List<String> ATTRIBUTES =
        List.of("class", "id", "data-testid", "data-component", "data-qa");

    private final Pattern pattern;

    NamedBy(Pattern pattern) {
      this.pattern = pattern;
    }

    @Override
    public boolean matches(Element root, Element element) {
      return !element.normalName().equals("body")
          && !element.normalName().equals("html")
          && ATTRIBUTES.stream().anyMatch(name -> pattern.matcher(element.attr(name)).find());
    }
  }
}
