package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.export.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = {
      "Writes a whole result set, to standard output or to a file.",
      "With --zip the file comes with its manifest and the codebook."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Supplier<Class<?>> application;
  private final Output out;

  @Mixin private CountingOptions options = new CountingOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Written only once it is whole.")
  private Path file = STANDARD_OUTPUT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "csv (default), evidence, dyad-month, coverage, jsonl, bib or ris; see the user guide.")
  private String format = "csv";

  @Option(names = "--zip", description = "Write a zip of file, manifest and codebook.")
  private boolean zip;

  @Option(
      names = "--columns",
      paramLabel = "A,B",
      description = "These columns of a table, in this order.")
  private @Nullable String columns;

  @Option(
      names = "--by",
      paramLabel = "published|event",
      description = "dyad-month: whose date says in which month an article counts.")
  private @Nullable String by;

  @Option(names = "--zeros", description = "dyad-month: rows for months without an article too.")
  private boolean zeros;

  @Option(
      names = "--balanced",
      description = "dyad-month: only outlets that have an article in every month.")
  private boolean balanced;

  @Option(names = "--bom", description = "Put a byte order mark first, for Excel.")
  private boolean bom;

  ExportCommand(Supplier<Class<?>> application, Output out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() {
    String parameters = options.parameters();
    String path = path();
    @Nullable Path target = file.equals(STANDARD_OUTPUT) ? null : ExportFile.target(file);
    try (Session session = Session.open(application)) {
      SearchOptions.tell(session.remote().get("/search?" + parameters + "&size=0"));
      try (InputStream in = session.remote().stream(path + "&" + parameters)) {
        if (target == null) {
          copy(in);
        } else {
          ExportFile.write(in, target);
        }
      }
    } catch (IOException e) {
      throw new Failure(
          "The export broke off and is not complete: " + ExportFile.reason(e) + ".", e);
    }
    return 0;
  }

  private String path() {
    Format asked =
        Format.find(format)
            .orElseThrow(() ->
                new WrongUsage(
                    "'"
                        + format
                        + "' is no format; there are "
                        + Arrays.stream(Format.values())
                            .map(Format::parameter)
                            .collect(Collectors.joining(", "))
                        + "."));
    List<String> more = new ArrayList<>();
    if (zip) {
      more.add("format=" + asked.parameter());
    }
    if (bom) {
      more.add("bom=true");
    }
    if (columns != null) {
      more.add("columns=" + columns);
    }
    if (by != null) {
      more.add("by=" + by);
    }
    if (zeros) {
      more.add("zeros=true");
    }
    if (balanced) {
      more.add("balanced=true");
    }
    String file =
        switch (asked) {
          case EVIDENCE, DYAD_MONTH, COVERAGE -> "/export/" + asked.file();
          case CSV, JSONL, BIBTEX, RIS -> "/export." + asked.parameter();
        };
    return (zip ? "/export.zip" : file) + "?" + SearchOptions.parameters(null, more);
  }

  private void copy(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      out.requireWritten();
    }
  }
}
