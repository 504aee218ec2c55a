package org.chancery.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows a job on articles until it ends; a command that is ended from outside cancels it. */
final class JobFollower {

  private static final long EVERY_MILLIS = 200;

  private final Remote remote;
  private final ProgressLine line = ProgressLine.onStandardError();

  JobFollower(Remote remote) {
    this.remote = remote;
  }

  /**
   * The job as it ended.
   *
   * @param doing such as {@code Recoding}
   */
  JsonNode follow(JsonNode started, String doing) throws InterruptedException {
    String path = "/jobs/" + started.path("id").asString();
    Thread cancel = new Thread(() -> cancel(path));
    Runtime.getRuntime().addShutdownHook(cancel);
    JsonNode job = watch(path, doing);
    Ending.mayHaveTheLastWord();
    Runtime.getRuntime().removeShutdownHook(cancel);
    @Nullable String message = job.path("message").asString(null);
    return switch (job.path("state").asString()) {
      case "done" -> job;
      case "cancelled" -> throw new Failure("Cancelled; what was done stays.");
      default -> throw new Failure(message == null ? "The job failed." : message);
    };
  }

  private JsonNode watch(String path, String doing) throws InterruptedException {
    while (true) {
      JsonNode job = remote.get(path);
      if (!job.path("state").asString().equals("running")) {
        line.end();
        return job;
      }
      line.show(
          String.format(
              Locale.ROOT,
              "%s, %,d of %,d articles",
              doing,
              job.path("bytesDone").asLong(),
              job.path("bytesTotal").asLong()));
      Thread.sleep(EVERY_MILLIS);
    }
  }

  private void cancel(String path) {
    line.end();
    try {
      remote.delete(path);
    } catch (Failure e) {
      // A Chancery that ends with this command, or has ended before it, ends its jobs itself.
    }
    System.err.println("Cancelled; what was done stays.");
  }
}
