package org.chancery.ingest;

import org.chancery.extract.Extraction;
import org.chancery.extract.Extraction.Extracted;
import org.chancery.ingest.web.Evidence;
import org.chancery.ingest.web.WebPage;

/** Fills what a page does not say of itself from what led to it. */
final class FetchedEvidence {

  private FetchedEvidence() {}

  static Extraction added(Extraction read, WebPage page) {
    if (!(read instanceof Extracted x)) {
      return read;
    }
    Evidence evidence = page.evidence();
    boolean untitled = x.title().isBlank() && evidence.title() != null;
    return new Extracted(
        untitled ? String.valueOf(evidence.title()) : x.title(),
        x.body(),
        x.authors(),
        x.published() == null ? evidence.published() : x.published(),
        x.outlet(),
        x.agency(),
        x.language(),
        x.url() == null ? page.url().toString() : x.url(),
        x.doubt());
  }
}
