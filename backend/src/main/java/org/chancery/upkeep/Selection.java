package org.chancery.upkeep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.chancery.ingest.Progress;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.search.SearchResult;
import org.chancery.search.Sort;
import org.chancery.search.View;
import org.jspecify.annotations.Nullable;

/** The articles that criteria select, a page at a time, all in one state of the index. */
record Selection(ArticleSearch search, List<Criteria> parts) {

  private static final int PAGE = 100;
  static final String SAMPLES = "samples";

  @FunctionalInterface
  interface Pages {
    void accept(List<Hit> page) throws InterruptedException;
  }

  /** What a search for them shows. */
  static Selection of(ArticleSearch search, Criteria criteria) {
    requireNoOwnMarks(criteria);
    search.expire();
    return new Selection(search, List.of(criteria.counting(Count.ARTICLES)));
  }

  /** As above, but without criteria every article, the samples too. */
  static Selection withSamples(ArticleSearch search, Criteria criteria) {
    requireNoOwnMarks(criteria);
    search.expire();
    List<Criteria> parts = new ArrayList<>(List.of(criteria.counting(Count.ARTICLES)));
    if (criteria.isEverything() && search.leavesOutSamples(criteria)) {
      parts.add(criteria.with(Facet.COLLECTION, Choice.any(SAMPLES)));
    }
    return new Selection(search, parts);
  }

  /** A job runs on, on behalf of nobody, while its starter goes on marking. */
  private static void requireNoOwnMarks(Criteria criteria) {
    if (!criteria.mine().isEmpty()) {
      throw new IllegalArgumentException(
          "A job cannot be started with 'mine'; choose its articles by other filters.");
    }
    if (!criteria.frozen().isEmpty()) {
      throw new IllegalArgumentException(
          "A job cannot be started with 'frozen'; choose its articles by other filters.");
    }
  }

  /** What any of these searches finds, samples too; no article meets two of the criteria. */
  static Selection ofAll(ArticleSearch search, List<Criteria> all) {
    search.expire();
    List<Criteria> parts = new ArrayList<>();
    for (Criteria criteria : all) {
      parts.add(criteria);
      if (search.leavesOutSamples(criteria)) {
        parts.add(criteria.with(Facet.COLLECTION, Choice.any(SAMPLES)));
      }
    }
    return new Selection(search, parts);
  }

  /** How many samples are among them, where searches leave these out. */
  long samples() {
    return parts.stream()
        .filter(criteria -> criteria.choice(Facet.COLLECTION).values().contains(SAMPLES))
        .mapToLong(search::count)
        .sum();
  }

  long count() {
    return parts.stream().mapToLong(search::count).sum();
  }

  /** Hands out pages until all are done or the job is cancelled. */
  void each(Progress progress, Pages pages) throws InterruptedException {
    progress.total(count());
    each(
        page -> {
          pages.accept(page);
          progress.done(page.size());
        },
        progress::isCancelled);
  }

  /** Hands out pages until all are done or enough. */
  void each(Pages pages, BooleanSupplier enough) throws InterruptedException {
    // What a page has done may let its articles meet the next of the criteria.
    Set<String> seen = new HashSet<>();
    for (Criteria criteria : parts) {
      @Nullable String cursor = null;
      do {
        SearchResult page =
            search.search(criteria, View.hits(PAGE).sortedBy(Sort.OLDEST).withCursor(cursor));
        pages.accept(
            parts.size() == 1
                ? page.hits()
                : page.hits().stream().filter(hit -> seen.add(hit.id())).toList());
        cursor = page.cursor();
      } while (cursor != null && !enough.getAsBoolean());
    }
  }
}
