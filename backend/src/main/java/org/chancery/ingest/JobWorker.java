package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.ArticleWriters;
import org.chancery.index.Articles;

/** Ingests what a job names. Thread-safe. */
final class JobWorker {

  private final ArticleMaker maker;
  private final Batches batches;
  private final ArticleWriters writers;
  private final WebSource web;

  /**
   * @param writers makes the writer of one job
   */
  JobWorker(ArticleMaker maker, Batches batches, ArticleWriters writers, WebSource web) {
    this.maker = maker;
    this.batches = batches;
    this.writers = writers;
    this.web = web;
  }

  void run(Job job, JobTask task, Wanted wanted, Progress progress) throws InterruptedException {
    Sources sources = task.checkedSources();
    try (ArticleWriter writer =
        writers.open((write, result, reason) -> {
          boolean ours = result == Result.CONFLICT && progress.isResumed() && isWritten(job, write);
          progress.count(write, ours ? Result.WRITTEN : result, reason);
        })) {
      new JobRunner(maker, batches, writer, progress, web, job, task.columnNames(), wanted)
          .run(sources);
    }
  }

  /** The process that this job was taken from may have been asleep, and write what it still had. */
  private boolean isWritten(Job job, Write write) {
    Articles.Known there = batches.articles().known(List.of(write.id())).get(write.id());
    return there != null && there.job().equals(job.id()) && there.origin().equals(write.origin());
  }

  /** Ingests JSON Lines as they come and tells the outcome of each. */
  void lines(Job job, Progress progress, InputStream in, Consumer<LineOutcome> outcomes)
      throws IOException {
    new LineIntake(maker, batches, writers, progress, job).run(in, outcomes);
  }
}
