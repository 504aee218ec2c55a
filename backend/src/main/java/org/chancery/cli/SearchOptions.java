package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** What to search for; the HTTP interface's criteria. */
class SearchOptions {

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "Words and operators; everything when left out.")
  private @Nullable String query;

  @Option(
      names = {"-f", "--filter"},
      paramLabel = "NAME=VALUE",
      description =
          "A parameter of the HTTP interface, repeatable: dyad=PRK-RUS, from=2024-01-01,"
              + " country.not=USA …")
  private List<String> filters = List.of();

  /** The parameters as a query string. */
  final String parameters() {
    List<String> all = new ArrayList<>(filters);
    all.addAll(more());
    return parameters(query, all);
  }

  /** Parameters that have options of their own. */
  List<String> more() {
    return List.of();
  }

  static String parameters(@Nullable String query, List<String> filters) {
    List<String> pairs = new ArrayList<>();
    if (query != null && !query.isBlank()) {
      pairs.add("q=" + encoded(query));
    }
    for (String filter : filters) {
      int eq = filter.indexOf('=');
      if (eq < 1) {
        throw new WrongUsage(
            "'" + filter + "' is no filter; write NAME=VALUE, such as dyad=PRK-RUS.");
      }
      pairs.add(encoded(filter.substring(0, eq)) + "=" + encoded(filter.substring(eq + 1)));
    }
    return String.join("&", pairs);
  }

  /** Says on standard error how many articles there are, of an answer to a search. */
  static void tell(JsonNode answer) {
    boolean texts = answer.has("textsBehind");
    System.err.println(
        Words.count(answer.path("total").asLong(), texts ? "distinct text" : "article"));
    if (answer.path("textsBehind").asLong() > 0) {
      System.err.println(
          "The copies of "
              + Words.count(answer.path("textsBehind").asLong(), "new article")
              + " are still looked for; ask again in a moment.");
    }
    if (answer.path("samplesLeftOut").asBoolean()) {
      System.err.println(
          "The sample articles are left out, as there are others; -f collection=samples finds"
              + " them.");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
