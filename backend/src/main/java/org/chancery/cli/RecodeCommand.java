package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

@Command(
    name = "recode",
    description = {
      "Extracts and codes articles again from their originals, by the rules of this build.",
      "Prints how many changed, in which fields. Without QUERY it takes all articles."
    },
    mixinStandardHelpOptions = true)
final class RecodeCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  private final Supplier<Class<?>> application;

  @Mixin private SearchOptions options = new SearchOptions();

  RecodeCommand(Supplier<Class<?>> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws InterruptedException {
    String query = options.parameters();
    try (Session session = Session.open(application)) {
      Remote remote = session.remote();
      JsonNode started = remote.post("/recode", Map.of("query", query));
      JsonNode job = new JobFollower(remote).follow(started, "Recoding");
      System.err.println(summary(job));
      for (JsonNode one :
          remote.get("/jobs/" + job.path("id").asString() + "/not-indexed?limit=" + LISTED)) {
        System.err.println(
            "  not indexed: "
                + Words.shown(one.path("origin").asString())
                + ": "
                + Words.shown(one.path("reason").asString()));
      }
      return 0;
    }
  }

  /** {@code 12 changed (3 title, 12 dyads), 88 unchanged, 2 not indexed}. */
  static String summary(JsonNode job) {
    List<String> fields = new ArrayList<>();
    job.path("changes")
        .properties()
        .forEach(e -> fields.add(number(e.getValue()) + " " + e.getKey()));
    JsonNode counts = job.path("counts");
    return number(counts.path("updated"))
        + " changed"
        + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")")
        + ", "
        + number(counts.path("unchanged"))
        + " unchanged, "
        + number(counts.path("notIndexed"))
        + " not indexed";
  }

  private static String number(JsonNode count) {
    return Words.number(count.asLong());
  }
}
