package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.cli.Rows.ExtractRow;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;
import org.chancery.ingest.FileReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    description = {
      "Prints the article in each file, one JSON object a line.",
      "Takes HTML and text files, gzipped or not, and folders of them; needs no server."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private final PrintStream out;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<Path> paths = List.of();

  ExtractCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Failure("There is no file or folder " + path + ".");
      }
    }
    Extractor extractor = Extractor.standard();
    try (Sorted<String> rows = new Sorted<>(out::println)) {
      for (Path path : paths) {
        try (Stream<Path> files = Files.walk(path)) {
          files
              .filter(Files::isRegularFile)
              .filter(f -> f.equals(path) || !f.getFileName().toString().startsWith("."))
              .sorted()
              .forEach(file -> rows.add(() -> Rows.json(row(file, extractor))));
        }
      }
    }
    return 0;
  }

  private static ExtractRow row(Path file, Extractor extractor) {
    try {
      String name = file.toString();
      String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      return ExtractRow.of(
          name, extractor.extract(new RawDocument(plain, FileReading.bytes(file), null, null)));
    } catch (IOException e) {
      return ExtractRow.rejected(file.toString(), FileReading.sentence(e));
    }
  }
}
