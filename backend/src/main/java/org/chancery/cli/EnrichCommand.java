package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.chancery.article.Dated;
import org.chancery.cli.Rows.EnrichRow;
import org.chancery.cli.Rows.ErrorRow;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Input;
import org.chancery.ingest.JsonObjects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

@Command(
    name = "enrich",
    description = {
      "Reads one JSON object a line from standard input and prints what it says of actors,",
      "countries, dyads and dates, one JSON object a line; needs no server.",
      "Keys: id or file, title, text or body, published (string or object), language."
    },
    mixinStandardHelpOptions = true)
final class EnrichCommand implements Callable<Integer> {

  private final PrintStream out;

  EnrichCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Enricher enricher = Enricher.standard();
    int[] failed = {0};
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        Sorted<Object> rows =
            new Sorted<>(row -> {
              out.println(Rows.json(row));
              failed[0] += row instanceof ErrorRow ? 1 : 0;
            })) {
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        long here = ++number;
        String text = line;
        if (!text.isBlank()) {
          rows.add(() -> row(here, text, enricher));
        }
      }
    }
    if (failed[0] > 0) {
      throw new Failure(failed[0] + " lines could not be read; each has an object with its error.");
    }
    return 0;
  }

  private static Object row(long number, String line, Enricher enricher) {
    try {
      JsonNode node = JsonObjects.read(line);
      String title = text(node, "title");
      String body = text(node, "text") == null ? text(node, "body") : text(node, "text");
      String id = text(node, "id") == null ? text(node, "file") : text(node, "id");
      return EnrichRow.of(
          id,
          enricher.enrich(
              new Input(
                  title == null ? "" : title,
                  body == null ? "" : body,
                  published(node),
                  text(node, "language"))));
    } catch (IllegalArgumentException e) {
      return new ErrorRow(number, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Dated published(JsonNode node) {
    JsonNode value = node.get("published");
    JsonNode date = value != null && value.isObject() ? value.get("date") : value;
    if (date == null || !date.isString() || date.asString().isBlank()) {
      return null;
    }
    return Dated.of(date.asString().strip(), "given", 1);
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value.asString();
  }
}
