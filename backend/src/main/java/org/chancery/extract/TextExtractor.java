package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.article.Outlet;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;

/** Extracts the article from plain text as somebody copied or scraped it from a browser. */
final class TextExtractor {

  /** Characters of text that are read; what is longer cannot be an article. */
  private static final int MAX_LENGTH = 8_000_000;

  private final OutletDirectory directory;
  private final TextOutlet outlets;
  private final Languages languages;

  TextExtractor(OutletDirectory outlets, Languages languages) {
    this.directory = outlets;
    this.outlets = new TextOutlet(outlets);
    this.languages = languages;
  }

  Extraction extract(RawDocument raw, String content) {
    String text = content.length() > MAX_LENGTH ? content.substring(0, MAX_LENGTH) : content;
    List<String> lines = WrappedLines.join(text.lines().toList());
    TextLayout layout = TextLayout.of(lines, line -> directory.findByName(line).isPresent());
    if (layout.body().stream().noneMatch(line -> line.codePoints().anyMatch(Character::isLetter))) {
      return new Rejected("The text holds no article.");
    }
    String body = String.join("\n\n", layout.body());
    String title = layout.title().isEmpty() ? Titles.fromText(body) : layout.title();
    String address = HtmlPage.isWeb(raw.origin()) ? raw.origin() : "";
    Optional<Outlet> outlet = outlets.find(layout, address);
    String language = languages.find(title + "\n" + body, Optional.empty());
    DayOrder order =
        DayOrderEvidence.settle(
            DayOrder.of(outlet, Optional.empty(), language),
            lines,
            UrlDate.findDay(address).map(Set::of).orElse(Set.of()));
    DateText dates = new DateText(order);
    HtmlPage page = HtmlPage.parse(address, "", "");
    PublishedDates published =
        PublishedDates.find(new DateContext(page, dates, layout.dateLines(), raw.fetchedAt()));
    List<String> bylines = new ArrayList<>(layout.header());
    String agency =
        AgencyCredit.unlessOwn(
            AgencyCredit.find(bylines, HtmlExtractor.first(layout.body(), 2), closing(layout)),
            outlet);
    return new Extracted(
        title,
        body,
        TextAuthors.list(layout),
        published.date(),
        outlet.orElse(null),
        agency,
        language,
        address.isEmpty() ? null : address,
        published.doubt());
  }

  private static List<String> closing(TextLayout layout) {
    List<String> closing = new ArrayList<>(HtmlExtractor.last(layout.body(), 2));
    closing.addAll(HtmlExtractor.first(layout.footer(), 6));
    return closing;
  }
}
