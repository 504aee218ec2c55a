package org.chancery.app;

import org.chancery.ingest.ArticlesRefreshed;
import org.chancery.search.ArticleSearch;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the next search see what a job has just indexed. */
@Component
final class FreshSearches {

  private final ArticleSearch search;

  FreshSearches(ArticleSearch search) {
    this.search = search;
  }

  @EventListener
  void on(ArticlesRefreshed refreshed) {
    search.expire();
  }
}
