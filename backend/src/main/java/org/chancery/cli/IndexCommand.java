package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chancery.ingest.Columns;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.web.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "index",
    description = {
      "Indexes files and folders: HTML, text, JSON Lines, CSV, WARC, PDF, DOCX, RTF, exports of Nexis,"
          + " Factiva and ProQuest, gzipped or not, and zip and tar archives of them. Indexes"
          + " addresses of the web: pages, feeds, site maps, and lists of addresses (urls.txt, *.urls).",
      "Prints how many were indexed, updated, unchanged, duplicate and not indexed, and returns when"
          + " what it indexed can be found. The exit status is 0 then, also where some were not indexed."
    },
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  private static final Pattern MISTYPED = Pattern.compile("(?i)https?:|www\\.");

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
    List<String> addresses = sources.stream().filter(IndexCommand::isAddress).toList();
    List<Path> paths = sources.stream().filter(s -> !isAddress(s)).map(IndexCommand::path).toList();
    for (Path path : paths) {
      FoundFiles.check(path);
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
      int status = new IngestFollower(remote).follow(id);
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

  /** Also one with a typing mistake, which must not keep the others from being fetched. */
  private static boolean isAddress(String source) {
    return Address.isAddress(source)
        || (MISTYPED.matcher(source).lookingAt() && !Files.exists(path(source)));
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
}
