package org.chancery.cli;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.chancery.ingest.Ingestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "index",
    description = {
      "Indexes files and folders: HTML, text and JSON Lines, gzipped or not.",
      "Prints how many were indexed, updated, unchanged, duplicate and not indexed, and returns when",
      "what it indexed can be found."
    },
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  private final Supplier<Class<?>> application;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "The corpus that the articles belong to; 'articles' unless told otherwise.")
  private String collection = Ingestion.DEFAULT_COLLECTION;

  IndexCommand(Supplier<Class<?>> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws InterruptedException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Failure("There is no file or folder " + path + ".");
      }
    }
    try (Session session = Session.open(application)) {
      Remote remote = session.remote();
      List<String> absolute =
          paths.stream().map(p -> p.toAbsolutePath().normalize().toString()).toList();
      String id =
          remote
              .post("/jobs", Map.of("paths", absolute, "collection", collection))
              .path("id")
              .asString();
      Thread cancel = new Thread(() -> remote.delete("/jobs/" + id));
      if (session.isRemote()) {
        Runtime.getRuntime().addShutdownHook(cancel);
      }
      JsonNode job = watch(remote, id);
      if (session.isRemote()) {
        Runtime.getRuntime().removeShutdownHook(cancel);
      }
      return report(remote, job);
    }
  }

  private static JsonNode watch(Remote remote, String id) throws InterruptedException {
    try (ProgressBar bar = isTerminal() ? bar() : null) {
      while (true) {
        JsonNode job = remote.get("/jobs/" + id);
        if (bar != null) {
          bar.maxHint(job.path("bytesTotal").asLong());
          bar.stepTo(job.path("bytesDone").asLong());
          bar.setExtraMessage(total(job) + " documents");
        }
        if (!job.path("state").asString().equals("running")) {
          return job;
        }
        Thread.sleep(100);
      }
    }
  }

  private static Integer report(Remote remote, JsonNode job) {
    JsonNode counts = job.path("counts");
    System.err.printf(
        "%d indexed, %d updated, %d unchanged, %d duplicate, %d not indexed%n",
        counts.path("indexed").asLong(),
        counts.path("updated").asLong(),
        counts.path("unchanged").asLong(),
        counts.path("duplicate").asLong(),
        counts.path("notIndexed").asLong());
    String id = job.path("id").asString();
    for (JsonNode failure : remote.get("/jobs/" + id + "/not-indexed?limit=" + LISTED)) {
      System.err.println(
          "  not indexed: "
              + failure.path("origin").asString()
              + ": "
              + failure.path("reason").asString());
    }
    if (counts.path("notIndexed").asLong() > LISTED) {
      System.err.println("  The page's ingest view lists the rest.");
    }
    @Nullable String message = job.path("message").asString(null);
    return switch (job.path("state").asString()) {
      case "done" -> 0;
      case "cancelled" -> throw new Failure("Cancelled; what was indexed stays.");
      default -> throw new Failure(message == null ? "The job failed." : message);
    };
  }

  private static long total(JsonNode job) {
    long total = 0;
    for (JsonNode count : job.path("counts")) {
      total += count.asLong();
    }
    return total;
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Indexing")
        .setUnit(" MB", 1 << 20)
        .setInitialMax(1)
        .setUpdateIntervalMillis(200)
        .build();
  }

  @SuppressWarnings("SystemConsoleNull") // it is null again, since Java 25, where no terminal is
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
