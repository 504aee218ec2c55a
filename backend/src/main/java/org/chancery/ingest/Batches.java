package org.chancery.ingest;

import org.chancery.curation.Curation;
import org.chancery.index.ArticleWriter;
import org.chancery.index.Articles;
import org.chancery.index.Reader;
import org.chancery.index.Revisions;

/**
 * What articles on their way to the index are compared with.
 *
 * @param articles the heads of those that are there
 * @param revisions the whole of those that are about to be replaced
 * @param curation corrections and removals
 * @param reader who may add to which collection
 */
record Batches(Articles articles, Revisions revisions, Curation curation, Reader reader) {

  /**
   * @param who on whose behalf articles are added
   */
  Batch open(ArticleWriter writer, Progress progress, String who) {
    return new Batch(this, writer, progress, who);
  }
}
