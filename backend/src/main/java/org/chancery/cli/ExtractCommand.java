package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.chancery.cli.FoundFiles.FoundFile;
import org.chancery.cli.Rows.ExtractRow;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;
import org.chancery.ingest.ExtractedDocuments;
import org.chancery.ingest.FileReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    description = {
      "Prints the articles in files, one JSON object a line.",
      "Takes whatever index takes but addresses: HTML, text, JSON Lines, CSV, web archives, exports"
          + " of news databases, PDF, DOCX and RTF, archives and folders of these; needs no server."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  /** An address as a path, which has lost one of its slashes. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:/.*");

  private final Output out;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<Path> paths = List.of();

  ExtractCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path) && ADDRESS.matcher(path.toString()).matches()) {
        throw new WrongUsage(
            "extract reads files and folders, not addresses; index takes addresses.");
      }
      FoundFiles.check(path);
    }
    Extractor extractor = Extractor.standard();
    try (Sorted<String> rows = new Sorted<>(this::print);
        ExtractedDocuments many = new ExtractedDocuments(extractor)) {
      for (Path path : paths) {
        for (FoundFile file : FoundFiles.below(path)) {
          add(file, extractor, many, rows);
        }
      }
    }
    return 0;
  }

  private void print(String row) {
    out.println(row);
    out.requireWritten();
  }

  private static void add(
      FoundFile file, Extractor extractor, ExtractedDocuments many, Sorted<String> rows) {
    String name = file.path().toString();
    IOException failure = file.failure();
    if (failure != null) {
      rows.add(() -> Rows.json(ExtractRow.rejected(name, FileReading.sentence(failure))));
    } else if (ExtractedDocuments.areIn(file.path())) {
      many.read(
          file.path(),
          file.size(),
          one -> rows.add(() -> row(one.origin(), one.extraction()::get)));
    } else {
      rows.add(() -> row(name, () -> extracted(file.path(), name, extractor)));
    }
  }

  private static Extraction extracted(Path file, String name, Extractor extractor)
      throws IOException {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return extractor.extract(new RawDocument(plain, FileReading.bytes(file), null, null));
  }

  private static String row(String name, Callable<Extraction> extraction) throws Exception {
    try {
      return Rows.json(ExtractRow.of(name, extraction.call()));
    } catch (IOException e) {
      return Rows.json(ExtractRow.rejected(name, FileReading.sentence(e)));
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not end a run over thousands.
      return Rows.json(ExtractRow.rejected(name, "It could not be read as an article: " + e + "."));
    }
  }
}
