package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headline: the one heading that the page's own metadata confirms, else what the metadata says,
 * else the heading alone.
 *
 * <p>Headings carry kickers, and {@code og:title} knows where these end.
 */
final class HtmlTitle {

  private static final int MAX_LENGTH = 400;
  private static final int SHORTEST = 12;

  private HtmlTitle() {}

  static String get(HtmlPage page, List<String> siteNames) {
    List<String> declared = declared(page, siteNames);
    List<String> headings = headings(page, siteNames);
    return findConfirmed(headings, declared)
        .map(heading -> settleKicker(heading, page, siteNames))
        .or(() -> lone(headings))
        .or(() -> declared.stream().findFirst())
        .or(() -> headings.stream().findFirst())
        .map(HtmlTitle::bound)
        .orElse("");
  }

  private static String social(HtmlPage page, List<String> siteNames) {
    return page.findMeta("og:title").map(title -> SiteSuffix.strip(title, siteNames)).orElse("");
  }

  private static List<String> declared(HtmlPage page, List<String> siteNames) {
    Set<String> titles = new LinkedHashSet<>();
    page.findMeta("og:title").ifPresent(titles::add);
    page.jsonLd().findText("headline").ifPresent(titles::add);
    page.findMeta("twitter:title", "dc.title", "parsely-title", "title").ifPresent(titles::add);
    titles.add(page.document().title());
    page.jsonLd().findText("name").ifPresent(titles::add);
    return titles.stream()
        .map(Characters::squeeze)
        .map(title -> SiteSuffix.strip(title, siteNames))
        .filter(title -> !title.isBlank() && !isSite(title, siteNames))
        .toList();
  }

  private static List<String> headings(HtmlPage page, List<String> siteNames) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.document().select("h1, [itemprop=headline]")) {
      String text = Characters.squeeze(heading.text());
      if (!text.isEmpty() && text.length() <= MAX_LENGTH && !isSite(text, siteNames)) {
        headings.add(text);
      }
    }
    return headings;
  }

  private static Optional<String> findConfirmed(List<String> headings, List<String> declared) {
    for (String title : declared) {
      for (String heading : headings) {
        if (Titles.agree(heading, title)) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  /** A heading that nothing confirms, but that is the only one and long enough to be a headline. */
  private static Optional<String> lone(List<String> headings) {
    List<String> distinct = headings.stream().distinct().toList();
    return distinct.size() == 1 && Sentences.wordCount(distinct.getFirst()) >= 3
        ? Optional.of(distinct.getFirst())
        : Optional.empty();
  }

  /** Where heading and {@code og:title} differ by a kicker; JSON-LD may side with the heading. */
  private static String settleKicker(String heading, HtmlPage page, List<String> siteNames) {
    String social = social(page, siteNames);
    String shown = Characters.fold(heading);
    String shared = Characters.fold(social);
    if (shared.length() < SHORTEST || shown.length() < SHORTEST) {
      return heading;
    }
    String described = Characters.fold(page.jsonLd().findText("headline").orElse(""));
    boolean added = shared.endsWith(shown) && !described.equals(shown);
    return shown.endsWith(shared) || added ? social : heading;
  }

  private static boolean isSite(String title, List<String> siteNames) {
    String folded = Characters.fold(title);
    return siteNames.stream().anyMatch(name -> Characters.fold(name).equals(folded));
  }

  private static String bound(String title) {
    return title.length() <= MAX_LENGTH ? title : title.substring(0, MAX_LENGTH).strip();
  }
}
