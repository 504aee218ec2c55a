package org.chancery.ingest;

import java.time.Instant;
import org.chancery.article.Evidence;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.extract.Extraction.Rejected;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;
import org.chancery.index.Original;
import org.chancery.ingest.web.NoPage;
import org.jspecify.annotations.Nullable;

/** Extracts pages, and fills what they do not say of themselves from what led to them. */
final class PageReading {

  private PageReading() {}

  /** A page out of a container or from the web. */
  static Extraction read(Original page, Extractor extractor) {
    String address = page.url() == null ? page.origin() : page.url();
    return completed(read(page, address, page.fetchedAt(), extractor), page);
  }

  /** A page by itself. */
  static Extraction read(
      Original raw, String name, @Nullable Instant fetchedAt, Extractor extractor) {
    return NoPage.reason(name, raw.content())
        .<Extraction>map(Rejected::new)
        .orElseGet(() ->
            extractor.extract(new RawDocument(name, raw.content(), raw.contentType(), fetchedAt)));
  }

  private static Extraction completed(Extraction read, Original page) {
    if (!(read instanceof Extracted x)) {
      return read;
    }
    Evidence evidence = page.evidence() == null ? Evidence.NONE : page.evidence();
    boolean untitled = x.title().isBlank() && evidence.title() != null;
    boolean web = page.url() != null && page.url().matches("(?i)https?://.*");
    return new Extracted(
        untitled ? String.valueOf(evidence.title()) : x.title(),
        x.body(),
        x.authors(),
        x.published() == null ? evidence.published() : x.published(),
        x.outlet(),
        x.agency(),
        x.language(),
        x.url() == null && web ? page.url() : x.url(),
        x.published() == null && evidence.published() != null ? null : x.doubt());
  }
}
