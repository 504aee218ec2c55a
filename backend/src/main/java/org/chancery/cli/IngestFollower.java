package org.chancery.cli;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows an ingestion until it ends; a command that is ended from outside cancels it. */
final class IngestFollower {

  private static final int LISTED = 20;

  private final Remote remote;
  private final ProgressLine line = ProgressLine.onStandardError();

  IngestFollower(Remote remote) {
    this.remote = remote;
  }

  /**
   * Returns the exit status.
   *
   * @throws Failure when the job did not do what it was to
   */
  int follow(String id) throws InterruptedException {
    Thread cancel = new Thread(() -> cancel(id));
    Runtime.getRuntime().addShutdownHook(cancel);
    JsonNode job;
    try {
      job = watch(id);
    } catch (Failure.Lost e) {
      throw new Failure(
          e.getMessage()
              + " The job "
              + id
              + " goes on as soon as Chancery runs again; ./chancery jobs tells how far it is.",
          e);
    } finally {
      forget(cancel);
    }
    Ending.mayHaveTheLastWord();
    return report(job);
  }

  private static void forget(Thread cancel) {
    try {
      Runtime.getRuntime().removeShutdownHook(cancel);
    } catch (IllegalStateException e) {
      // It is being ended from outside, and says so.
    }
  }

  /** The last words of a command that is ended from outside. */
  private void cancel(String id) {
    line.end();
    try {
      remote.delete("/jobs/" + id);
    } catch (Failure e) {
      // A Chancery that ends with this command, or has ended before it, ends its jobs itself.
    }
    System.err.println("Cancelled; what was indexed stays.");
  }

  private JsonNode watch(String id) throws InterruptedException {
    while (true) {
      JsonNode job = remote.get("/jobs/" + id);
      String state = job.path("state").asString();
      if (!state.equals("running") && !state.equals("paused")) {
        line.end();
        return job;
      }
      line.show(
          (state.equals("paused") ? "Paused: " : "")
              + ProgressLine.text(
                  new ProgressLine.Pages(
                      job.path("pagesDone").asLong(), job.path("pagesFound").asLong()),
                  total(job),
                  job.path("bytesDone").asLong(),
                  job.path("bytesTotal").asLong(),
                  Duration.ofMillis(job.path("workedMillis").asLong())));
      Thread.sleep(100);
    }
  }

  private int report(JsonNode job) {
    JsonNode counts = job.path("counts");
    long doubts = job.path("doubts").asLong();
    System.err.printf(
        Locale.ROOT,
        "%d indexed, %d updated, %d unchanged, %d duplicate, %d not indexed%s%n",
        counts.path("indexed").asLong(),
        counts.path("updated").asLong(),
        counts.path("unchanged").asLong(),
        counts.path("duplicate").asLong(),
        counts.path("notIndexed").asLong(),
        doubts == 0 ? "" : ", " + doubts + " with a doubt");
    String id = job.path("id").asString();
    list(id, "not-indexed", "not indexed", counts.path("notIndexed").asLong());
    list(id, "doubts", "with a doubt", doubts);
    @Nullable String message = job.path("message").asString(null);
    return switch (job.path("state").asString()) {
      case "done" -> {
        if (message != null) {
          System.err.println(message);
        }
        yield 0;
      }
      case "cancelled" -> throw new Failure("Cancelled; what was indexed stays.");
      default -> throw new Failure(message == null ? "The job failed." : message);
    };
  }

  private void list(String id, String call, String kind, long all) {
    for (JsonNode one : remote.get("/jobs/" + id + "/" + call + "?limit=" + LISTED)) {
      System.err.println(
          "  "
              + kind
              + ": "
              + Words.shown(one.path("origin").asString())
              + ": "
              + Words.shown(one.path("reason").asString()));
    }
    if (all > LISTED) {
      System.err.println("  The page's ingest view lists the rest.");
    }
  }

  private static long total(JsonNode job) {
    long total = 0;
    for (JsonNode count : job.path("counts")) {
      total += count.asLong();
    }
    return total;
  }
}
