package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
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
import org.chancery.index.Original;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Makes an article of one item: reads, extracts, enriches. Thread-safe. */
final class ArticleMaker {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleMaker.class);
  private static final String ENGLISH = "en";
  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final int FIRST_NEWSPAPER = 1605;

  private final Extractor extractor;
  private final Supplier<Enricher> rules;
  private final Keep keep;
  private final Clock clock;

  /** An article, or the reason why there is none. */
  sealed interface Made {
    /**
     * An article.
     *
     * @param unknownKeys keys of its line that mean nothing here
     * @param original what of its input is to be kept
     */
    record Ready(Article article, List<String> unknownKeys, @Nullable Original original)
        implements Made {}

    record Failed(String origin, String reason) implements Made {}
  }

  /**
   * @param rules those of the moment
   */
  ArticleMaker(Extractor extractor, Supplier<Enricher> rules, Keep keep, Clock clock) {
    this.extractor = extractor;
    this.rules = rules;
    this.keep = keep;
    this.clock = clock;
  }

  Made make(Item item, String collection, String job) {
    return guarded(
        item.origin(),
        () ->
            switch (item) {
              case Item.Unreadable bad -> new Made.Failed(bad.origin(), bad.reason());
              case Item.Fields fields ->
                  made(Inputs.ofFields(fields, collection), fields.key(), job);
              case Item.Converted text ->
                  made(Inputs.ofConverted(text, collection), text.key(), job);
              case Item.OneFile file ->
                  made(Inputs.ofFile(file, collection, clock.instant()), null, job);
              case Item.Content content -> made(Inputs.ofContent(content, collection), null, job);
              case Item.Page fetched -> made(Inputs.ofPage(fetched.page(), collection), null, job);
              case Item.Line line -> made(Inputs.ofLine(line, collection), null, job);
            });
  }

  /** The same article by the rules of today. */
  Made remake(Original original, String job) {
    return guarded(original.origin(), () -> made(original, null, job));
  }

  private static Made guarded(String origin, Making making) {
    try {
      return making.make();
    } catch (IOException e) {
      return new Made.Failed(origin, FileReading.sentence(e));
    } catch (BadCollection e) {
      return new Made.Failed(origin, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not end a job of thousands; the account of failures names it.
      LOG.error("{} could not be read as an article", origin, e);
      return new Made.Failed(
          origin, "It could not be read as an article; the log says what went wrong.");
    }
  }

  @FunctionalInterface
  private interface Making {
    Made make() throws IOException;
  }

  /**
   * @param key what it is known by where it has no URL; null for its content
   */
  private Made made(Original raw, @Nullable String key, String job) {
    return switch (raw.kind()) {
      // A file's own time is no fetch time: copying changes it, so nothing is dated by it.
      case FILE -> {
        String name = Formats.withoutGz(raw.origin());
        yield finish(PageReading.read(raw, name, null, extractor), raw, key, List.of(), job);
      }
      case PAGE -> finish(PageReading.read(raw, extractor), raw, key, List.of(), job);
      case LINE -> {
        JsonArticle read =
            JsonArticle.read(new String(raw.content(), UTF_8), raw.origin(), extractor);
        String origin = read.url() == null ? raw.origin() : read.url();
        String own = collection(read.collection(), raw);
        Original line = raw.found(own, origin, read.url());
        Made made = finish(read.extraction(), line, key, read.unknownKeys(), job);
        // Its place, not its address: who repairs it and tries again wants this line read.
        yield made instanceof Made.Failed no ? new Made.Failed(raw.origin(), no.reason()) : made;
      }
      case TEXT ->
          finish(
              JSON.readValue(raw.content(), Extracted.class).checked(), raw, key, List.of(), job);
      case CONVERTED -> {
        RawDocument text = new RawDocument(raw.origin(), raw.content(), raw.contentType(), null);
        yield finish(extractor.extract(text), raw, key, List.of(), job);
      }
      case FIELDS -> {
        String rule = String.valueOf(raw.contentType()).replace(Inputs.RULED, "");
        JsonArticle read =
            JsonArticle.read(new String(raw.content(), UTF_8), raw.origin(), rule, extractor);
        String own = collection(read.collection(), raw);
        Original fields = raw.found(own, raw.origin(), read.url());
        yield finish(read.extraction(), fields, key, List.of(), job);
      }
    };
  }

  /** The one that the document names itself, or that of its job. */
  private static String collection(@Nullable String named, Original raw) {
    if (named == null || named.isBlank()) {
      return raw.collection();
    }
    BadCollection.check(named);
    return named;
  }

  private Made finish(
      Extraction extraction,
      Original raw,
      @Nullable String key,
      List<String> unknownKeys,
      String job) {
    return switch (extraction) {
      case Rejected no -> new Made.Failed(raw.origin(), no.reason());
      case Extracted x -> {
        String wrong = x.published() == null ? null : doubt(x.published());
        Dated published = wrong == null ? x.published() : null;
        boolean english = x.language() == null || x.language().equals(ENGLISH);
        Enricher enricher = rules.get();
        Annotations notes =
            english
                ? enricher.enrich(new Input(x.title(), x.body(), published, x.language()))
                : Annotations.NONE;
        String id =
            raw.article().equals(Inputs.NEW)
                ? ArticleIds.of(
                    raw.collection(),
                    raw.url(),
                    () -> key == null ? raw.content() : key.getBytes(UTF_8))
                : raw.article();
        yield new Made.Ready(
            new Article(
                id,
                raw.collection(),
                raw.origin(),
                Provenance.first(
                    job,
                    raw.fetchedAt(),
                    clock.instant(),
                    Extractor.version() + " " + enricher.coding(notes)),
                x.title(),
                x.body(),
                x.url(),
                x.authors(),
                x.language(),
                x.outlet(),
                x.agency(),
                published,
                english ? "coded" : "language",
                id,
                notes.withDoubt(wrong == null ? x.doubt() : wrong)),
            unknownKeys,
            kept(raw.of(id), x));
      }
    };
  }

  private @Nullable Original kept(Original raw, Extracted found) {
    return switch (keep) {
      case RAW -> raw;
      case TEXT -> raw.asText(JSON.writeValueAsBytes(found));
      case NONE -> null;
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
