package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * One convention by which templates mark the article's text.
 *
 * @param coverage the least share of the page's running text that its elements must hold together
 */
record ContainerRule(String name, Predicate<Element> test, double coverage) {

  /** From the most telling to the vaguest. */
  static final List<ContainerRule> ORDER =
      List.of(
          new ContainerRule("itemprop", ContainerRule::isArticleBody, 0.45),
          named(
              "article-body",
              "article story post entry news blog detail single text page",
              "(?:body|content|text|copy|fulltext|maincontent|main-content)",
              0.55),
          new ContainerRule("article", e -> e.normalName().equals("article"), 0.6),
          named(
              "body",
              "body rich full main inner the",
              "(?:content|text|article|copy|story)",
              0.7,
              "rte",
              "prose",
              "wysiwyg"),
          new ContainerRule("main", ContainerRule::isMain, 0.75));

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-testid", "data-component", "data-qa");

  private static ContainerRule named(
      String name, String firsts, String second, double coverage, String... wholes) {
    String pairs =
        Stream.concat(
                Stream.of(firsts.split(" ")).map(first -> first + "[_-]*" + second),
                Stream.of(wholes))
            .map(words -> words + "(?![a-z])")
            .collect(Collectors.joining("|"));
    NamePattern pattern = NamePattern.of(pairs);
    return new ContainerRule(
        name, e -> ATTRIBUTES.stream().anyMatch(a -> pattern.matches(e.attr(a))), coverage);
  }

  /** The places of the outermost elements it matches that hold running text. */
  List<Integer> list(Remains page, int root) {
    Outline outline = page.outline();
    List<Integer> found = new ArrayList<>();
    int last = -1;
    for (int i = page.next(root); i < outline.end(root); i = page.next(i)) {
      boolean outermost = last < 0 || i >= outline.end(last);
      if (outermost && page.weigh(i) > 0 && test.test(outline.element(i))) {
        found.add(i);
        last = i;
      }
    }
    return found;
  }

  private static boolean isArticleBody(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
  }

  private static boolean isMain(Element element) {
    return element.normalName().equals("main") || element.attr("role").equalsIgnoreCase("main");
  }
}
