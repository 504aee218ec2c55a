package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes a whole result set as CSV, to standard output or to a file.",
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

  @Option(names = "--bom", description = "Put a byte order mark first, for Excel.")
  private boolean bom;

  ExportCommand(Supplier<Class<?>> application, Output out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() {
    String parameters = options.parameters();
    @Nullable Path target = file.equals(STANDARD_OUTPUT) ? null : ExportFile.target(file);
    try (Session session = Session.open(application)) {
      SearchOptions.tell(session.remote().get("/search?" + parameters + "&size=0"));
      try (InputStream in = session.remote().stream("/export.csv?bom=" + bom + "&" + parameters)) {
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

  private void copy(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      out.requireWritten();
    }
  }
}
