package org.chancery.article;

import java.time.Instant;
import java.util.List;
import org.chancery.article.Revision.Change;
import org.jspecify.annotations.Nullable;

/**
 * One article, as it is indexed.
 *
 * @param id stable over better extractors
 * @param collection the corpus it belongs to
 * @param origin what was ingested: the URL, or the path below the folder that was named
 * @param url the address it was published at
 * @param language ISO 639-1 code
 * @param published when the outlet says it was published; absent rather than invented
 * @param agency the agency credited for the text (AP, Reuters, KCNA) where it is not the outlet
 * @param coded {@code coded}, or why enrichment left it alone, such as {@code language}
 * @param textId the same for near copies of one text
 */
public record Article(
    String id,
    String collection,
    String origin,
    Provenance provenance,
    String title,
    String body,
    @Nullable String url,
    List<String> authors,
    @Nullable String language,
    @Nullable Outlet outlet,
    @Nullable String agency,
    @Nullable Dated published,
    String coded,
    String textId,
    Annotations annotations) {

  public Article {
    authors = List.copyOf(authors);
  }

  /** What this differs in from a former revision. */
  public List<Change> changesSince(Article former) {
    return Differences.between(former, this);
  }

  /** This as the revision that comes after a former one. */
  public Article after(Article former, String cause, Instant at) {
    Revision revision =
        new Revision(former.provenance.revision() + 1, at, cause, changesSince(former));
    return with(provenance.after(former.provenance, revision));
  }

  /** The same article with another text, of which what was found in it keeps its places. */
  public Article saying(String text) {
    return new Article(
        id,
        collection,
        origin,
        provenance,
        title,
        text,
        url,
        authors,
        language,
        outlet,
        agency,
        published,
        coded,
        textId,
        annotations);
  }

  /** The same article with another account of where it came from. */
  public Article with(Provenance other) {
    return new Article(
        id,
        collection,
        origin,
        other,
        title,
        body,
        url,
        authors,
        language,
        outlet,
        agency,
        published,
        coded,
        textId,
        annotations);
  }
}
