package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.article.Provenance;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Input;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;
import org.chancery.ingest.web.WebPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an article of one item: reads, extracts, enriches. Thread-safe. */
final class ArticleMaker {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleMaker.class);
  private static final String ENGLISH = "en";
  private static final int FIRST_NEWSPAPER = 1605;

  private final Extractor extractor;
  private final Enricher enricher;
  private final Clock clock;

  /** An article, or the reason why there is none. */
  sealed interface Made {
    /**
     * An article.
     *
     * @param doubt what was left out of it because it cannot be right
     * @param unknownKeys keys of its line that mean nothing here
     */
    record Ready(Article article, @Nullable String doubt, List<String> unknownKeys)
        implements Made {}

    record Failed(String origin, String reason) implements Made {}
  }

  ArticleMaker(Extractor extractor, Enricher enricher, Clock clock) {
    this.extractor = extractor;
    this.enricher = enricher;
    this.clock = clock;
  }

  Made make(Item item, String collection, String job) {
    try {
      return switch (item) {
        case Item.OneFile file -> fromFile(file, collection, job);
        case Item.Content content -> fromContent(content, collection, job);
        case Item.Page fetched -> fromPage(fetched.page(), collection, job);
        case Item.Line line -> fromLine(line, collection, job);
        case Item.Unreadable bad -> new Made.Failed(bad.origin(), bad.reason());
      };
    } catch (IOException e) {
      return new Made.Failed(item.origin(), FileReading.sentence(e));
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not end a job of thousands; the account of failures names it.
      LOG.error("{} could not be read as an article", item.origin(), e);
      return new Made.Failed(
          item.origin(), "It could not be read as an article; the log says what went wrong.");
    }
  }

  private Made fromFile(Item.OneFile file, String collection, String job) throws IOException {
    byte[] bytes = FileReading.bytes(file.path());
    Instant modified = Files.getLastModifiedTime(file.path()).toInstant();
    String name = Formats.withoutGz(file.origin());
    // A file's own time is no fetch time: copying changes it, so nothing is dated by it.
    Extraction extraction = extractor.extract(new RawDocument(name, bytes, null, null));
    Instant fetched = modified.isAfter(clock.instant()) ? null : modified;
    return finish(
        extraction, file.origin(), collection, null, () -> bytes, fetched, List.of(), job);
  }

  private Made fromContent(Item.Content content, String collection, String job) {
    String url = content.url();
    Extraction extraction =
        extractor.extract(
            new RawDocument(
                url == null ? content.origin() : url,
                content.content(),
                content.contentType(),
                content.fetchedAt()));
    return finish(
        extraction,
        content.origin(),
        collection,
        url,
        content::content,
        content.fetchedAt(),
        List.of(),
        job);
  }

  private Made fromPage(WebPage page, String collection, String job) {
    String url = page.url().toString();
    Extraction read =
        extractor.extract(
            new RawDocument(url, page.content(), page.contentType(), page.fetchedAt()));
    return finish(
        FetchedEvidence.added(read, page),
        page.address().toString(),
        collection,
        url,
        page::content,
        page.fetchedAt(),
        List.of(),
        job);
  }

  private Made fromLine(Item.Line line, String collection, String job) {
    JsonArticle read = JsonArticle.read(line.json(), line.origin(), extractor);
    String own = read.collection() == null ? collection : read.collection();
    return finish(
        read.extraction(),
        read.url() == null ? line.origin() : read.url(),
        own,
        read.url(),
        () -> line.json().getBytes(UTF_8),
        null,
        read.unknownKeys(),
        job);
  }

  private Made finish(
      Extraction extraction,
      String origin,
      String collection,
      @Nullable String ownUrl,
      Supplier<byte[]> raw,
      @Nullable Instant fetchedAt,
      List<String> unknownKeys,
      String job) {
    return switch (extraction) {
      case Rejected no -> new Made.Failed(origin, no.reason());
      case Extracted x -> {
        String doubt = x.published() == null ? null : doubt(x.published());
        Dated published = doubt == null ? x.published() : null;
        boolean english = x.language() == null || x.language().equals(ENGLISH);
        Annotations notes =
            english
                ? enricher.enrich(new Input(x.title(), x.body(), published, x.language()))
                : Annotations.NONE;
        Instant now = clock.instant();
        yield new Made.Ready(
            new Article(
                ArticleIds.of(collection, ownUrl, raw),
                collection,
                origin,
                new Provenance(
                    job, fetchedAt, now, now, 1, Extractor.version() + " " + enricher.version()),
                x.title(),
                x.body(),
                x.url(),
                x.authors(),
                x.language(),
                x.outlet(),
                x.agency(),
                published,
                english ? "coded" : "language",
                ArticleIds.ofText(x.title(), x.body()),
                notes),
            doubt,
            unknownKeys);
      }
    };
  }

  /** Why a date of publication cannot be right; the outlet's day may be a day ahead of ours. */
  private @Nullable String doubt(Dated published) {
    LocalDate tomorrow = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    if (published.from().isAfter(tomorrow)) {
      return "The date of publication, " + published.date() + ", lies ahead and was left out.";
    }
    return published.from().getYear() < FIRST_NEWSPAPER
        ? "The date of publication, "
            + published.date()
            + ", is before any newspaper; it was left out."
        : null;
  }
}
