package org.chancery.cli;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "correct",
    description = {
      "Corrects titles, dates of publication and outlets of articles from a CSV file.",
      "Its columns are id, field (title, published or outlet) and value."
    },
    mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  private final Supplier<Class<?>> application;

  @Parameters(
      paramLabel = "FILE.csv",
      description = "In UTF-8, or as a spreadsheet writes it; the names of the columns come first.")
  private Path file = Path.of("");

  CorrectCommand(Supplier<Class<?>> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws FileNotFoundException {
    if (!Files.isRegularFile(file)) {
      throw new Failure("There is no file " + file + ".");
    }
    try (Session session = Session.open(application)) {
      JsonNode report = session.remote().post("/corrections", file, "text/csv");
      long refused = report.path("refused").asLong();
      System.err.println(
          Words.count(report.path("corrected").asLong(), "row")
              + " corrected, "
              + Words.number(report.path("unchanged").asLong())
              + " so already, "
              + Words.number(refused)
              + " refused");
      report.path("problems").values().stream()
          .limit(LISTED)
          .forEach(problem ->
              System.err.println(
                  "  row "
                      + problem.path("row").asLong()
                      + ": "
                      + Words.shown(problem.path("reason").asString())));
      if (refused > LISTED) {
        System.err.println("  Correct these first; the rest is listed then.");
      }
      return refused == 0 ? 0 : 1;
    }
  }
}
