package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final int SHORTEST_WORDS = 3;
  private static final Pattern KICKER =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:over-?line|kicker|eyebrow|roof-?line|top-?line|super-?title|flag|badge)(?![a-z])");

  private HtmlTitle() {}

  static String get(HtmlPage page, List<String> siteNames) {
    List<String> declared = declared(page, siteNames);
    List<String> headings = headings(page, siteNames);
    return findUnanimous(page, siteNames, headings)
        .or(() -> findConfirmed(headings, declared))
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

  /**
   * What four declarations of a news page agree on, word for word, against its heading: the heading
   * was changed for one place, or cut. Two or three of them are often written for search engines.
   */
  private static Optional<String> findUnanimous(
      HtmlPage page, List<String> siteNames, List<String> headings) {
    List<String> declared =
        Stream.of(
                page.findMeta("og:title"),
                page.findMeta("twitter:title"),
                page.jsonLd().findNewsHeadline(),
                Optional.of(page.document().title()))
            .flatMap(Optional::stream)
            .map(Characters::squeeze)
            .map(title -> SiteSuffix.strip(title, siteNames))
            .toList();
    boolean agree =
        declared.size() == 4 && declared.stream().map(Characters::fold).distinct().count() == 1;
    return agree && !isSite(declared.getFirst(), siteNames)
        ? headings.stream()
            .filter(h -> Characters.fold(h).equals(Characters.fold(declared.getFirst())))
            .findFirst()
            .or(() -> declared.stream().findFirst())
        : Optional.empty();
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
    for (Element heading : page.elements().headings()) {
      String text = Characters.squeeze(withoutKicker(heading));
      if (!text.isEmpty() && text.length() <= MAX_LENGTH && !isSite(text, siteNames)) {
        headings.add(text);
      }
    }
    return headings;
  }

  /** The heading's words, but for a part of it that its template calls a kicker. */
  private static String withoutKicker(Element heading) {
    String whole = heading.text();
    if (heading.childrenSize() == 0) {
      return whole;
    }
    Element copy = heading.clone();
    copy.select("> *, > * *").stream()
        .filter(part -> KICKER.matcher(part.className()).find())
        .forEach(Element::remove);
    String rest = copy.text().replaceFirst("^[\\s|:•·–—-]+", "");
    return Sentences.wordCount(rest) >= SHORTEST_WORDS ? rest : whole;
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

  /**
   * Where heading and {@code og:title} differ by a kicker; JSON-LD and the title may side with the
   * heading.
   */
  private static String settleKicker(String heading, HtmlPage page, List<String> siteNames) {
    String social = social(page, siteNames);
    String shown = Characters.fold(heading);
    String shared = Characters.fold(social);
    if (shared.length() < SHORTEST || shown.length() < SHORTEST) {
      return heading;
    }
    String described = Characters.fold(page.jsonLd().findText("headline").orElse(""));
    if (shown.replace(" ", "").equals(shared.replace(" ", ""))) {
      return social;
    }
    boolean inTitle = Characters.fold(page.document().title()).startsWith(shown);
    boolean added = shared.endsWith(shown) && !described.equals(shown) && !inTitle;
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
