package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The work of a job whose lines come with a request, so that its sender too is told of failures.
 */
final class SentLines implements Work {

  private final JobWorker worker;
  private final Job job;
  private final InputStream in;
  private final Consumer<LineOutcome> outcomes;
  private @Nullable IOException brokenOff;
  private @Nullable RuntimeException failure;

  SentLines(JobWorker worker, Job job, InputStream in, Consumer<LineOutcome> outcomes) {
    this.worker = worker;
    this.job = job;
    this.in = in;
    this.outcomes = outcomes;
  }

  @Override
  public void run(String id, Progress progress) {
    try {
      worker.lines(job, progress, in, outcomes);
    } catch (IOException e) {
      brokenOff = e;
      throw new IllegalStateException("The sender broke off.", e);
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  void rethrow() throws IOException {
    if (brokenOff != null) {
      throw brokenOff;
    }
    if (failure != null) {
      throw failure;
    }
  }
}
