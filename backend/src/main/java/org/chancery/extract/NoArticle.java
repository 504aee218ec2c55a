package org.chancery.extract;

import java.util.List;
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
    if (page.jsonLd().findArticle().isPresent()) {
      return false;
    }
    List<Block> prose = page.blocks().stream().filter(Block::isProse).toList();
    return !prose.isEmpty() && prose.stream().allMatch(block -> isComment(block.element()));
  }

  private static boolean isComment(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (COMMENTS.matcher(at.className()).find() || COMMENTS.matcher(at.id()).find()) {
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
