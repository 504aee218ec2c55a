package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.article.Dated;
import org.chancery.cli.Rows.EnrichRow;
import org.chancery.cli.Rows.ErrorRow;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Input;
import org.chancery.gazetteer.OwnGazetteer;
import org.chancery.ingest.FileReading;
import org.chancery.ingest.JsonObjects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "enrich",
    description = {
      "Prints the actors, countries, dyads and dates in texts.",
      "Reads one JSON object a line, as 'extract' prints them, and prints one a line; needs no"
          + " server.",
      "Keys: id or file, title, text or body, published (string or object), language."
    },
    mixinStandardHelpOptions = true)
final class EnrichCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Output out;
  private long failed;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "JSON Lines, gzipped or not; standard input when left out, and for -.")
  private List<Path> files = List.of(STANDARD_INPUT);

  EnrichCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(file)) {
        throw new Failure("There is no file " + file + ".");
      }
    }
    Enricher enricher = Enricher.of(OwnGazetteer.read(Settings.dataFolder()));
    try (Sorted<Object> rows = new Sorted<>(this::print)) {
      for (Path file : files) {
        enrich(file, enricher, rows);
      }
    }
    if (failed > 0) {
      throw new Failure(
          Words.count(failed, "line") + " could not be read; an object tells why, for each.");
    }
    return 0;
  }

  private void print(Object row) {
    out.println(Rows.json(row));
    out.requireWritten();
    failed += row instanceof ErrorRow ? 1 : 0;
  }

  private static void enrich(Path file, Enricher enricher, Sorted<Object> rows) {
    boolean piped = file.equals(STANDARD_INPUT);
    String name = piped ? null : file.toString();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(piped ? System.in : FileReading.open(file), UTF_8))) {
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Line here = new Line(name, ++number, line);
        if (!line.isBlank()) {
          rows.add(() -> here.enriched(enricher));
        }
      }
    } catch (IOException e) {
      throw new Failure((piped ? "Standard input" : name) + ": " + FileReading.sentence(e), e);
    }
  }

  /** A line of JSON Lines. */
  private record Line(@Nullable String file, long number, String json) {

    Object enriched(Enricher enricher) {
      try {
        return row(JsonObjects.read(json), enricher);
      } catch (IllegalArgumentException e) {
        return error(String.valueOf(e.getMessage()));
      }
    }

    private ErrorRow error(String sentence) {
      return new ErrorRow(file, number, sentence);
    }
  }

  private static EnrichRow row(JsonNode node, Enricher enricher) {
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
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isValueNode()) {
      throw new IllegalArgumentException(name + " must be a string.");
    }
    return value.asString();
  }
}
