package org.chancery.article;

import java.util.List;
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
}
