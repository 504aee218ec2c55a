package org.chancery.ingest;

import org.chancery.curation.Curation;
import org.chancery.index.ArticleWriter;
import org.chancery.index.Articles;
import org.chancery.index.Revisions;

/**
 * What articles on their way to the index are compared with.
 *
 * @param articles the heads of those that are there
 * @param revisions the whole of those that are about to be replaced
 * @param curation corrections and removals
 */
record Batches(Articles articles, Revisions revisions, Curation curation) {

  Batch open(ArticleWriter writer, Progress progress) {
    return new Batch(this, writer, progress);
  }
}
