package org.chancery.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.alert.FirstReports.Pair;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Encounters;
import org.chancery.search.Encounters.Between;
import org.chancery.search.Facet;
import org.chancery.search.Side;
import org.chancery.search.Since;
import org.chancery.search.Snapshot;

/** Reads from the corpus what comes first of two sides dealing with each other. */
record ContactReader(ArticleSearch search) {

  /** Is told how many articles are read, of how many. */
  interface Progress {
    Progress NONE = (done, total) -> {};

    void at(long done, long total);
  }

  /** Whether any article names an actor by this id. */
  boolean isNamed(String actor) {
    Criteria criteria =
        CriteriaParameters.of(Map.of(Facet.ACTOR.parameter(), List.of(actor))).criteria();
    return search.count(criteria) > 0;
  }

  /**
   * @param silentUntil what came until then is no news
   * @param quoted whether sentences are read
   */
  FirstReports read(
      Since since, Side one, Side other, Instant silentUntil, boolean quoted, Progress progress) {
    FirstReports reports = new FirstReports(silentUntil);
    try (Snapshot snapshot = search.snapshot(since.criteria())) {
      Encounters encounters = snapshot.encounters(since, one, other, Between.ANYBODY);
      progress.at(0, encounters.articles());
      long[] done = {0};
      encounters.read(
          quoted,
          page -> {
            page.encounters().forEach(reports::add);
            done[0] += page.articles();
            progress.at(done[0], encounters.articles());
          });
    } catch (IOException e) {
      throw new UncheckedIOException("could not read what is indexed", e);
    }
    return reports;
  }

  /**
   * Adds what came before of two that a look found: of an article that was coded again since,
   * nobody was told by the look at the time when it came.
   */
  void addEarlier(FirstReports reports, Pair pair, Since before, Side one, Side other) {
    try (Snapshot snapshot = search.snapshot(before.criteria())) {
      snapshot
          .encounters(before, one, other, new Between(pair.one(), pair.other()))
          .read(
              true,
              page ->
                  page.encounters().stream()
                      .filter(e -> Pair.of(e.one(), e.other()).equals(pair))
                      .forEach(reports::add));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read what is indexed", e);
    }
  }
}
