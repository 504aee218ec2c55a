package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.Outlet;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;
import org.jspecify.annotations.Nullable;

/** Extracts the article of an HTML page. */
final class HtmlExtractor {

  private final HtmlOutlet outlets;
  private final Languages languages;

  HtmlExtractor(OutletDirectory outlets, Languages languages) {
    this.outlets = new HtmlOutlet(outlets);
    this.languages = languages;
  }

  /**
   * @param textual the source without scripts and the like, cleaned
   */
  Extraction extract(RawDocument raw, String source, String textual) {
    HtmlPage page = HtmlPage.parse(raw.origin(), source, textual);
    if (NoArticle.isComments(page)) {
      return new Rejected("The page holds readers' comments and no article.");
    }
    Optional<Outlet> outlet = outlets.find(page);
    List<String> siteNames = HtmlOutlet.siteNames(page, outlet);
    String headline = HtmlTitle.get(page, siteNames);
    String body = HtmlBody.find(page, headline);
    Optional<String> standIn = StandIn.findReason(page, siteNames, headline, body);
    if (standIn.isPresent()) {
      return new Rejected(standIn.get());
    }
    if (body.isBlank()) {
      return new Rejected(NoArticle.reason(page));
    }
    String title = headline.isEmpty() ? Titles.fromText(body) : headline;
    String language = languages.find(title + "\n" + body, page.findDeclaredLanguage());
    List<String> above = LinesAbove.list(page, title, body);
    DayOrder order =
        DayOrderEvidence.settle(
            DayOrder.of(outlet, page.findDeclaredLanguage(), language),
            page.blocks().stream().map(Block::text).toList(),
            UrlDate.findDay(page.address()).map(Set::of).orElse(Set.of()));
    PublishedDates published =
        PublishedDates.find(new DateContext(page, new DateText(order), above, raw.fetchedAt()));
    List<String> paragraphs = paragraphs(body);
    String agency =
        AgencyCredit.unlessOwn(
            AgencyCredit.find(
                bylines(page, above), first(paragraphs, 2), closing(page, paragraphs)),
            outlet);
    return new Extracted(
        title,
        body,
        HtmlAuthors.list(page, siteNames, above),
        published.date(),
        outlet.orElse(null),
        agency,
        language,
        addressOf(page),
        published.doubt());
  }

  private static List<String> bylines(HtmlPage page, List<String> above) {
    List<String> bylines = new ArrayList<>(page.jsonLd().listNames("author"));
    bylines.addAll(page.listMeta("author"));
    bylines.addAll(above);
    return bylines;
  }

  /** The last paragraphs, and what the page prints as credit and the body leaves out. */
  private static List<String> closing(HtmlPage page, List<String> paragraphs) {
    List<String> closing = new ArrayList<>(last(paragraphs, 3));
    page.blocks().stream().map(Block::text).filter(CreditLine::matches).forEach(closing::add);
    return closing;
  }

  private static List<String> paragraphs(String body) {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    for (int end = body.indexOf("\n\n"); end >= 0; end = body.indexOf("\n\n", start)) {
      paragraphs.add(body.substring(start, end));
      start = end + 2;
    }
    paragraphs.add(body.substring(start));
    return paragraphs;
  }

  static List<String> first(List<String> paragraphs, int count) {
    return paragraphs.subList(0, Math.min(count, paragraphs.size()));
  }

  static List<String> last(List<String> paragraphs, int count) {
    return paragraphs.subList(Math.max(0, paragraphs.size() - count), paragraphs.size());
  }

  private static @Nullable String addressOf(HtmlPage page) {
    return page.address().isEmpty() ? null : page.address();
  }
}
