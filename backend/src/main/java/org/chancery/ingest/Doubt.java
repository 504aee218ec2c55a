package org.chancery.ingest;

import org.chancery.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * A document that is in the index without something that cannot be right, or that is not because
 * another has its place.
 *
 * @param origin its path or URL
 * @param reason one sentence
 */
public record Doubt(String origin, String reason) implements Remark {

  private static final String ANOTHER =
      "It has the address or id of a document that came before it, and another text; the first was"
          + " taken. Index it alone to have it instead.";

  /** Of one that the job has met before, null where it was the same. */
  static @Nullable Doubt ofAnother(Article article, Seen.Sight sight) {
    return sight == Seen.Sight.OTHER ? new Doubt(article.origin(), ANOTHER) : null;
  }
}
