package org.chancery.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Why a page without an article has none. */
final class NoArticle {

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:comments|comment-?list|comments?-?(?:area|section|container|thread)|disqus_thread)(?:\\s|$)");

  private static final int A_NOTICE = 200;

  private NoArticle() {}

  /** Whether all of the page's running text is what readers wrote below an article. */
  static boolean isComments(HtmlPage page) {
    Set<Element> comments = Set.copyOf(page.elements().named(COMMENTS, COMMENTS));
    List<Block> prose =
        comments.isEmpty() ? List.of() : page.blocks().stream().filter(Block::isProse).toList();
    return !prose.isEmpty()
        && page.jsonLd().findArticle().isEmpty()
        && prose.stream().allMatch(block -> isWithin(block.element(), comments));
  }

  private static boolean isWithin(Element element, Set<Element> holders) {
    for (Element at = element; at != null; at = at.parent()) {
      if (holders.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** For a page whose article has no text. */
  static String reason(HtmlPage page) {
    List<String> lines = page.blocks().stream().map(Block::text).toList();
    if (lines.stream().anyMatch(AppealLine::matches)) {
      return "The page asks to subscribe or sign in and shows no text of the article.";
    }
    int letters = lines.stream().mapToInt(String::length).sum();
    return page.document().selectFirst("frame, iframe") != null && letters < A_NOTICE
        ? "The page only shows other pages in frames; give the addresses of those pages instead."
        : "The page holds no article text.";
  }
}
