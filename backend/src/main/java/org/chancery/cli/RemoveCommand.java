package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "remove",
    description = {
      "Removes articles, by their ids or by a search, and blocks their return.",
      "Asks before it does so. Whoever ingests them again is told the reason."
    },
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  /** What may be meant for an id. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private final Supplier<Class<?>> application;

  @Parameters(
      paramLabel = "QUERY|ID",
      arity = "0..*",
      description = "Ids of articles, or one search.")
  private List<String> what = List.of();

  @Option(
      names = {"-f", "--filter"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of the search, repeatable: outlet=paper.example, to=2020-12-31 …")
  private List<String> filters = List.of();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why they are removed.")
  private String reason = "";

  @Option(
      names = {"-y", "--yes"},
      description = "Do not ask.")
  private boolean yes;

  RemoveCommand(Supplier<Class<?>> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws InterruptedException {
    boolean byId = !what.isEmpty() && what.stream().allMatch(one -> ID.matcher(one).matches());
    if (what.isEmpty() && filters.isEmpty()) {
      throw new WrongUsage("Name ids of articles, or a search.");
    }
    if (byId && !filters.isEmpty()) {
      throw new WrongUsage("Filters belong to a search; leave them out with ids.");
    }
    if (!byId && what.size() > 1) {
      throw new WrongUsage(
          "'"
              + what.get(1)
              + "' is one argument too many; put quotes around what belongs together.");
    }
    if (!yes && terminal() == null) {
      throw new WrongUsage("There is no terminal to ask on; add --yes to remove without asking.");
    }
    try (Session session = Session.open(application)) {
      return byId ? removeIds(session.remote()) : removeFound(session.remote());
    }
  }

  private int removeIds(Remote remote) {
    if (!agreed(what.size())) {
      return 1;
    }
    int missing = 0;
    for (String id : what) {
      try {
        remote.delete("/articles/" + id + "?reason=" + URLEncoder.encode(reason, UTF_8));
      } catch (Failure e) {
        System.err.println(e.getMessage());
        missing++;
      }
    }
    System.err.println(Words.count(what.size() - (long) missing, "article") + " removed");
    return missing == 0 ? 0 : 1;
  }

  private int removeFound(Remote remote) throws InterruptedException {
    String query = SearchOptions.parameters(what.isEmpty() ? null : what.getFirst(), filters);
    JsonNode answer = remote.get("/search?size=0&" + query);
    long total = answer.path("total").asLong();
    if (total == 0 && filters.isEmpty() && WORD.matcher(what.getFirst()).matches()) {
      throw new Failure(
          "No article has the id " + what.getFirst() + ", and none has it as a word.");
    }
    SearchOptions.tell(answer);
    if (total == 0 || !agreed(total)) {
      return total == 0 ? 0 : 1;
    }
    JsonNode started = remote.post("/removals", Map.of("query", query, "reason", reason));
    JsonNode job = new JobFollower(remote).follow(started, "Removing");
    System.err.println(
        Words.count(job.path("changes").path("removed").asLong(), "article") + " removed");
    return 0;
  }

  private boolean agreed(long count) {
    Console console = terminal();
    if (yes || console == null) {
      return yes;
    }
    String answer =
        console.readLine(
            "Remove %s, so that no ingestion brings %s back? [y/N] ",
            Words.count(count, "article"), count == 1 ? "it" : "them");
    boolean agreed = answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y(es)?");
    if (!agreed) {
      System.err.println("Nothing was removed.");
    }
    return agreed;
  }

  @SuppressWarnings("SystemConsoleNull") // it is null again, since Java 25, where no terminal is
  private static @Nullable Console terminal() {
    Console console = System.console();
    return console != null && console.isTerminal() ? console : null;
  }
}
