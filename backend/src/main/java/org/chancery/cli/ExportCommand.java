package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  private final Supplier<Class<?>> application;
  private final PrintStream out;

  @Mixin private SearchOptions options = new SearchOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Written only once it is whole.")
  private @Nullable Path file;

  @Option(names = "--bom", description = "Put a byte order mark first, for Excel.")
  private boolean bom;

  ExportCommand(Supplier<Class<?>> application, PrintStream out) {
    this.application = application;
    this.out = out;
  }

  @Override
  public Integer call() {
    String path = "/export.csv?bom=" + bom + "&" + options.parameters();
    try (Session session = Session.open(application);
        InputStream in = session.remote().stream(path)) {
      if (file == null) {
        in.transferTo(out);
      } else {
        whole(in, file);
      }
    } catch (IOException e) {
      throw new Failure("The export broke off and is not complete: " + e.getMessage() + ".", e);
    }
    return 0;
  }

  private static void whole(InputStream in, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream to = Files.newOutputStream(part)) {
      in.transferTo(to);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
