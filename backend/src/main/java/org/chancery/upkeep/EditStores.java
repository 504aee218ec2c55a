package org.chancery.upkeep;

import java.time.Clock;
import org.chancery.curation.ActorEdits;
import org.chancery.curation.Corrections;
import org.chancery.index.ArticleWriters;
import org.chancery.index.Revisions;

/** What articles are read from and written to when an edit of an actor changes them. */
public record EditStores(
    Access access, ArticleWriters writers, Corrections corrections, ActorEdits edits, Clock clock) {

  Revisions revisions() {
    return access.revisions();
  }
}
