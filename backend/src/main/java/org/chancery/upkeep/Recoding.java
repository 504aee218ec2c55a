package org.chancery.upkeep;

import org.chancery.index.OnBehalf;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.ingest.Recoder;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Hit;
import org.chancery.search.Sort;

/** Runs extraction and enrichment again over what is indexed. Thread-safe. */
public class Recoding {

  private final Ingestion jobs;
  private final ArticleSearch search;
  private final Recoder recoder;

  public Recoding(Ingestion jobs, ArticleSearch search, Recoder recoder) {
    this.jobs = jobs;
    this.search = search;
    this.recoder = recoder;
  }

  /** Starts a job over what a search finds; without criteria over every article, samples too. */
  public Job start(Criteria criteria, String who) {
    // A mistake in the query is to be told before a job begins.
    search.count(criteria);
    return jobs.start(
        Job.Kind.RECODE,
        CriteriaParameters.toQuery(criteria, Sort.RELEVANCE),
        who,
        (job, progress) -> {
          try (Recoder.Run run = recoder.open(progress)) {
            OnBehalf.of(
                who,
                () -> {
                  Selection.withSamples(search, criteria)
                      .each(progress, page -> run.recode(page.stream().map(Hit::id).toList()));
                  return run;
                });
          }
        });
  }
}
