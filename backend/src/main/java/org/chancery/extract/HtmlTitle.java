package org.chancery.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The headline: the one heading that the page's own metadata confirms, else what the metadata says,
 * else the heading alone.
 *
 * <p>Headings carry kickers, and {@code og:title} knows where these end.
 */
final class HtmlTitle {

  private static final int MAX_LENGTH = 400;
  private static final int SHORTEST = 12;

  /** What parts the entries of a ticker: "Talks resume +++ Minister resigns". */
  private static final Pattern TICKER = Pattern.compile("\\s\\+{3}(?:\\s|$)");

  private final HtmlPage page;
  private final List<String> siteNames;
  private final String shared;
  private final String described;
  private final String named;
  private final List<Headline> headings;

  private HtmlTitle(HtmlPage page, List<String> siteNames) {
    this.page = page;
    this.siteNames = siteNames;
    this.shared = page.findMeta("og:title").map(this::plain).orElse("");
    this.described = page.jsonLd().findText("headline").map(this::plain).orElse("");
    this.named = plain(page.document().title());
    this.headings = Headline.stream(page).filter(heading -> !isSite(heading.text())).toList();
  }

  static String get(HtmlPage page, List<String> siteNames) {
    return new HtmlTitle(page, siteNames).get();
  }

  private String get() {
    List<String> declared = declared();
    return findUnanimous()
        .or(this::findShown)
        .or(() -> findConfirmed(declared).map(this::settleKicker))
        .or(this::findStable)
        .or(this::lone)
        .or(() -> declared.stream().findFirst())
        .or(() -> headings.stream().map(Headline::text).findFirst())
        .map(HtmlTitle::bound)
        .orElse("");
  }

  private String plain(String title) {
    return SiteSuffix.strip(Characters.squeeze(title), siteNames);
  }

  private List<String> declared() {
    Set<String> titles = new LinkedHashSet<>();
    titles.add(shared);
    titles.add(described);
    page.findMeta("twitter:title", "dc.title", "parsely-title", "title")
        .map(this::plain)
        .ifPresent(titles::add);
    titles.add(named);
    page.jsonLd().findText("name").map(this::plain).ifPresent(titles::add);
    return titles.stream().filter(title -> !title.isBlank() && !isSite(title)).toList();
  }

  /**
   * What four declarations of a news page agree on, word for word, against its heading: the heading
   * was changed for one place, or cut. Two or three of them are often written for search engines.
   */
  private Optional<String> findUnanimous() {
    Optional<String> tweeted = page.findMeta("twitter:title").map(this::plain);
    boolean agree =
        page.jsonLd().findNewsHeadline().isPresent()
            && Stream.of(shared, described, named).allMatch(title -> isSame(title, shared))
            && tweeted.filter(title -> isSame(title, shared)).isPresent();
    return agree && !shared.isBlank() && !isSite(shared) ? Optional.of(shared) : Optional.empty();
  }

  /**
   * What {@code og:title} and a heading of the second rank say, where the first says something
   * else: some sites keep their first heading for search engines and show the headline below it.
   */
  private Optional<String> findShown() {
    return shared.length() >= SHORTEST
            && headings.stream().noneMatch(heading -> isSame(heading.text(), shared))
            && Headline.isSecond(page, shared)
        ? Optional.of(shared)
        : Optional.empty();
  }

  private Optional<Headline> findConfirmed(List<String> declared) {
    for (String title : declared) {
      for (Headline heading : headings) {
        if (Titles.agree(heading.text(), title)) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  /** Live pages renew their heading with each entry, and keep what two declarations agree on. */
  private Optional<String> findStable() {
    boolean live = headings.stream().anyMatch(heading -> TICKER.matcher(heading.text()).find());
    return live && !described.isBlank() && isSame(described, named)
        ? Optional.of(described)
        : Optional.empty();
  }

  /** A heading that nothing confirms, but that is the only one and long enough to be a headline. */
  private Optional<String> lone() {
    List<String> distinct = headings.stream().map(Headline::text).distinct().toList();
    return distinct.size() == 1 && Sentences.wordCount(distinct.getFirst()) >= 3
        ? Optional.of(distinct.getFirst())
        : Optional.empty();
  }

  /**
   * Where heading and {@code og:title} differ by a kicker; JSON-LD and the title may side with the
   * heading.
   */
  private String settleKicker(Headline confirmed) {
    String heading = Characters.fold(confirmed.text());
    String social = Characters.fold(shared);
    if (social.length() < SHORTEST || heading.length() < SHORTEST) {
      return confirmed.text();
    }
    if (heading.replace(" ", "").equals(social.replace(" ", ""))) {
      return shared;
    }
    boolean inData = isSame(described, heading);
    boolean inTitle = Characters.fold(named).startsWith(heading);
    boolean added =
        social.endsWith(heading) && !inData && !inTitle && !confirmed.hasOtherKicker(shared);
    boolean cut = heading.endsWith(social) && !(inData && inTitle);
    return cut || added ? shared : confirmed.text();
  }

  private boolean isSite(String title) {
    return siteNames.stream().anyMatch(name -> isSame(name, title));
  }

  private static boolean isSame(String one, String other) {
    return Characters.fold(one).equals(Characters.fold(other));
  }

  private static String bound(String title) {
    return title.length() <= MAX_LENGTH ? title : title.substring(0, MAX_LENGTH).strip();
  }
}
