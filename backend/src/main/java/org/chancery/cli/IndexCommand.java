package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.ingest.Columns;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.web.Address;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "index",
    description = {
      "Indexes files and folders: HTML, text, JSON Lines, CSV, WARC, PDF, DOCX, RTF, exports of Nexis,"
          + " Factiva and ProQuest, gzipped or not, and zip and tar archives of them. Indexes"
          + " addresses of the web: pages, feeds, site maps, and lists of addresses (urls.txt, *.urls).",
      "Prints how many were indexed, updated, unchanged, duplicate and not indexed, and returns when"
          + " what it indexed can be found."
    },
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  private final Supplier<Class<?>> application;

  @Parameters(
      paramLabel = "PATH|URL",
      arity = "1..*",
      description = "Files, folders and addresses that begin with https:// or http://.")
  private List<String> sources = List.of();

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "The corpus that the articles belong to; 'articles' unless told otherwise.")
  private String collection = Ingestion.DEFAULT_COLLECTION;

  @Option(
      names = "--columns",
      paramLabel = "PART=COLUMN",
      split = ",",
      description = {
        "Which columns of CSV files hold what, such as title=Headline,published=Date; columns with"
            + " usual names are found without."
      })
  private List<String> columns = List.of();

  IndexCommand(Supplier<Class<?>> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> named = named(columns);
    List<String> addresses = sources.stream().filter(Address::isAddress).toList();
    List<Path> paths =
        sources.stream().filter(s -> !Address.isAddress(s)).map(IndexCommand::path).toList();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Failure("There is no file or folder " + path + ".");
      }
    }
    try (Session session = Session.open(application)) {
      Remote remote = session.remote();
      boolean leftOut = leavesOutSamples(remote);
      List<String> absolute =
          paths.stream().map(p -> p.toAbsolutePath().normalize().toString()).toList();
      String id =
          remote
              .post(
                  "/jobs",
                  Map.of(
                      "paths",
                      absolute,
                      "addresses",
                      addresses,
                      "collection",
                      collection,
                      "columns",
                      named))
              .path("id")
              .asString();
      ProgressLine line = ProgressLine.onStandardError();
      Thread cancel = new Thread(() -> cancel(remote, id, line));
      Runtime.getRuntime().addShutdownHook(cancel);
      JsonNode job;
      try {
        job = watch(remote, id, line);
      } catch (Failure e) {
        forget(cancel);
        throw e;
      }
      forget(cancel);
      int status = report(remote, job);
      if (!leftOut && leavesOutSamples(remote)) {
        System.err.println(
            "From now on searches leave the sample articles out, unless they name their collection.");
      }
      return status;
    }
  }

  private static Map<String, String> named(List<String> pairs) {
    try {
      return Columns.of(pairs).named();
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Failure("'" + text + "' is no path.");
    }
  }

  private static boolean leavesOutSamples(Remote remote) {
    return remote.get("/search?size=0").path("samplesLeftOut").asBoolean();
  }

  private static void forget(Thread cancel) {
    try {
      Runtime.getRuntime().removeShutdownHook(cancel);
    } catch (IllegalStateException e) {
      // It is being ended from outside, and says so.
    }
  }

  /** The last words of a command that is ended from outside. */
  private static void cancel(Remote remote, String id, ProgressLine line) {
    line.end();
    try {
      remote.delete("/jobs/" + id);
    } catch (Failure e) {
      // A Chancery that ends with this command, or has ended before it, ends its jobs itself.
    }
    System.err.println("Cancelled; what was indexed stays.");
  }

  private static JsonNode watch(Remote remote, String id, ProgressLine line)
      throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      JsonNode job = remote.get("/jobs/" + id);
      if (!job.path("state").asString().equals("running")) {
        line.end();
        return job;
      }
      line.show(
          ProgressLine.text(
              new ProgressLine.Pages(
                  job.path("pagesDone").asLong(), job.path("pagesFound").asLong()),
              total(job),
              job.path("bytesDone").asLong(),
              job.path("bytesTotal").asLong(),
              Duration.ofNanos(System.nanoTime() - start)));
      Thread.sleep(100);
    }
  }

  private static int report(Remote remote, JsonNode job) {
    JsonNode counts = job.path("counts");
    System.err.printf(
        Locale.ROOT,
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

  private static long total(JsonNode job) {
    long total = 0;
    for (JsonNode count : job.path("counts")) {
      total += count.asLong();
    }
    return total;
  }
}
