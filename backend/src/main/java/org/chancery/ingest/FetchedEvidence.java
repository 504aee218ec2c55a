package org.chancery.ingest;

import org.chancery.article.Evidence;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.index.Original;

/** Fills what a page does not say of itself from its address and what led to it. */
final class FetchedEvidence {

  private FetchedEvidence() {}

  static Extraction added(Extraction read, Original page) {
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
        x.url() == null && web ? page.url() : x.url());
  }
}
