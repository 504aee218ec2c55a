package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.gazetteer.OwnGazetteer;
import org.chancery.gazetteer.wikidata.ImportReport;
import org.chancery.gazetteer.wikidata.WikidataImport;
import org.chancery.ingest.FileReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = {
      "Adds people in office and organisations that Wikidata knows to the tables of the data"
          + " folder.",
      "Takes a dump, or the JSON of wbgetentities or of a query, compressed with gzip or bzip2 or"
          + " not. Doing it again changes nothing. A 'run' reads the tables when it starts."
    },
    mixinStandardHelpOptions = true)
final class GazetteerImportCommand implements Callable<Integer> {

  private static final int PERCENT = 100;

  private final Output out;

  @Parameters(paramLabel = "FILE", description = "What Wikidata gave out.")
  private Path file = Path.of("");

  GazetteerImportCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new Failure("There is no file " + file + ".");
    }
    Path folder = OwnGazetteer.folder(Settings.dataFolder());
    OwnGazetteer.read(Settings.dataFolder());
    ProgressLine progress = ProgressLine.onStandardError();
    try {
      print(
          new WikidataImport(folder)
              .run(
                  file,
                  Files.size(file),
                  part -> progress.show("Reading " + (int) (part * PERCENT) + " %")));
    } catch (IllegalArgumentException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new Failure(file + ": " + FileReading.sentence(e), e);
    } finally {
      progress.end();
    }
    return 0;
  }

  private void print(ImportReport report) {
    long leftOut = report.itemsLeftOut().values().stream().mapToLong(Long::longValue).sum();
    out.println(
        Words.count(report.itemsRead(), "item")
            + " read, "
            + Words.number(report.itemsMerged())
            + " merged, "
            + Words.number(report.itemsNew())
            + " new, "
            + Words.number(leftOut)
            + " left out");
    list("items left out", report.itemsLeftOut());
    list("names left out", report.namesLeftOut());
    list("offices left out", report.officesLeftOut());
  }

  private void list(String what, Map<String, Long> reasons) {
    reasons.forEach(
        (why, count) -> out.println("  " + what + ", " + why + ": " + Words.number(count)));
  }
}
