package org.chancery.app;

import org.chancery.ingest.ArticlesRefreshed;
import org.chancery.search.ArticleSearch;
import org.chancery.sweep.SweepTask;
import org.chancery.sweep.TextsSwept;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the next search see what a job has just indexed, and has its copies looked for. */
@Component
final class FreshSearches {

  private final ArticleSearch search;
  private final SweepTask sweeps;

  FreshSearches(ArticleSearch search, SweepTask sweeps) {
    this.search = search;
    this.sweeps = sweeps;
  }

  @EventListener
  void on(ArticlesRefreshed refreshed) {
    search.expire();
    sweeps.soon();
  }

  @EventListener
  void on(TextsSwept swept) {
    search.expire();
  }
}
