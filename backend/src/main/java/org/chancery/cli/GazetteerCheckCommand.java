package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.enrich.GazetteerTables;
import org.chancery.gazetteer.Finding;
import org.chancery.gazetteer.GazetteerCheck;
import org.chancery.gazetteer.OwnGazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = {
      "Finds mistakes and contradictions in the tables, and names file and line of each.",
      "Needs no server. Ends with status 1 when something is wrong."
    },
    mixinStandardHelpOptions = true)
final class GazetteerCheckCommand implements Callable<Integer> {

  private final Output out;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = {
        "Tables to check beside those that ship, or by themselves where they name most states.",
        "Left out: those that ship, and those of the data folder."
      })
  private @Nullable Path folder;

  GazetteerCheckCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<Finding> findings = folder == null ? ofInstallation() : of(folder);
    findings.forEach(out::println);
    if (findings.isEmpty()) {
      out.println("The gazetteer is in order.");
      return 0;
    }
    throw new Failure(Words.count(findings.size(), "mistake") + " in the gazetteer.");
  }

  private static List<Finding> ofInstallation() {
    return Stream.concat(
            GazetteerCheck.of(GazetteerTables.shipped()).stream(),
            GazetteerCheck.ofAddition(
                GazetteerTables.of(OwnGazetteer.folder(Settings.dataFolder())))
                .stream())
        .toList();
  }

  private static List<Finding> of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Failure("There is no folder " + folder + ".");
    }
    GazetteerTables tables = GazetteerTables.of(folder);
    if (tables.isEmpty()) {
      throw new Failure(
          "There is none of the tables countries.tsv, actors.tsv, roles.tsv, phrases.tsv and"
              + " ambiguous.tsv in "
              + folder
              + ", or they have no rows.");
    }
    return GazetteerCheck.of(tables);
  }
}
