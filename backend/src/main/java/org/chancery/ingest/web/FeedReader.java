package org.chancery.ingest.web;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Dated;
import org.chancery.article.Evidence;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;

/** Reads the items of RSS and Atom feeds. */
final class FeedReader {

  private static final String RULE = "feed";
  private static final double CONFIDENCE = 0.8;
  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "updated");

  private FeedReader() {}

  /**
   * What an item says of its page.
   *
   * @param link as it stands there
   */
  record Entry(String link, Evidence evidence) {}

  static List<Entry> read(byte[] content) throws FetchFailure {
    try {
      Document document = builder().build(new ByteArrayInputStream(content));
      // Before ROME reads the dates, which forgets the outlet's own offset.
      List<Optional<Dated>> dates = dates(document);
      SyndFeed feed = new SyndFeedInput().build(document);
      boolean sameOrder = dates.size() == feed.getEntries().size();
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < feed.getEntries().size(); i++) {
        SyndEntry entry = feed.getEntries().get(i);
        Optional<String> link = link(entry);
        if (link.isPresent()) {
          Optional<Dated> own = sameOrder ? dates.get(i) : Optional.empty();
          entries.add(
              new Entry(
                  link.get(), new Evidence(title(entry), own.or(() -> dated(entry)).orElse(null))));
        }
      }
      return entries;
    } catch (JDOMException | IOException | FeedException | IllegalArgumentException e) {
      throw new FetchFailure("The feed is damaged and cannot be read.", e);
    }
  }

  /** Refuses document types, with which entities from outside and endless ones come. */
  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    return builder;
  }

  private static Optional<String> link(SyndEntry entry) {
    return Stream.of(entry.getLink(), entry.getUri())
        .filter(link -> link != null && !link.isBlank())
        .filter(link -> link.equals(entry.getLink()) || Address.isAddress(link))
        .findFirst();
  }

  private static @Nullable String title(SyndEntry entry) {
    String title = entry.getTitle();
    return title == null || title.isBlank() ? null : title.strip();
  }

  private static Optional<Dated> dated(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return date == null
        ? Optional.empty()
        : Optional.of(
            Dated.of(date.toInstant().atOffset(ZoneOffset.UTC).toString(), RULE, CONFIDENCE));
  }

  private static List<Optional<Dated>> dates(Document document) {
    List<Optional<Dated>> dates = new ArrayList<>();
    for (Element element : document.getRootElement().getDescendants(Filters.element())) {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        dates.add(
            DATES.stream()
                .flatMap(
                    name -> element.getChildren().stream().filter(c -> c.getName().equals(name)))
                .flatMap(child -> dated(child.getTextTrim()).stream())
                .findFirst());
      }
    }
    return dates;
  }

  private static Optional<Dated> dated(String text) {
    for (DateTimeFormatter form :
        List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))) {
      try {
        return Optional.of(Dated.of(OffsetDateTime.parse(text, form).toString(), RULE, CONFIDENCE));
      } catch (DateTimeException e) {
        // The next form, or what ROME makes of it.
      }
    }
    return text.matches("\\d{4}-\\d\\d-\\d\\d") ? day(text) : Optional.empty();
  }

  private static Optional<Dated> day(String text) {
    try {
      return Optional.of(Dated.of(text, RULE, CONFIDENCE));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
