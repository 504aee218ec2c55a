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
 * <p>On the pages of news outlets {@code og:title} comes first where it is a version of the
 * heading: headings carry kickers, and the metadata knows where these end.
 */
final class HtmlTitle {

  private static final int MAX_LENGTH = 400;

  private HtmlTitle() {}

  static String get(HtmlPage page, List<String> siteNames) {
    List<String> declared = declared(page, siteNames);
    List<String> headings = headings(page, siteNames);
    return findConfirmed(headings, declared)
        .map(heading -> withoutKicker(heading, social(page, siteNames)))
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

  private static String withoutKicker(String heading, String social) {
    String shown = Characters.fold(heading);
    String shared = Characters.fold(social);
    boolean kicker =
        shared.length() >= 12
            && shown.length() >= 12
            && (shown.endsWith(shared) || shared.endsWith(shown));
    return kicker ? social : heading;
  }

  private static boolean isSite(String title, List<String> siteNames) {
    String folded = Characters.fold(title);
    return siteNames.stream().anyMatch(name -> Characters.fold(name).equals(folded));
  }

  private static String bound(String title) {
    return title.length() <= MAX_LENGTH ? title : title.substring(0, MAX_LENGTH).strip();
  }
}
