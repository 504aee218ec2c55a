package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extractor;
import org.chancery.extract.RawDocument;

/** The extraction alone of what files hold that hold many documents, as ingestion does it. */
public final class ExtractedDocuments implements AutoCloseable {

  private static final Set<Formats.Kind> SINGLE =
      Set.of(Formats.Kind.DOCUMENT, Formats.Kind.FOREIGN);

  private final Extractor extractor;
  private final Contents contents = new Contents(Columns.USUAL);

  public ExtractedDocuments(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * One document.
   *
   * @param origin the file's path, and the place in it
   * @param extraction made when it is asked for, by whichever thread asks
   */
  public record ExtractedDocument(String origin, Supplier<Extraction> extraction) {}

  /** Whether a file is read by this: it may hold many documents, or must be converted. */
  public static boolean areIn(Path file) {
    return !SINGLE.contains(Formats.of(file.getFileName().toString())) || Texts.isExport(file);
  }

  /** Reads the documents as they are taken; an unreadable file is one that says so. */
  public void read(Path file, long size, Consumer<ExtractedDocument> documents) {
    try {
      contents.readFile(file, file.toString(), size, new Documents(extractor, documents));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    contents.close();
  }

  private record Documents(Extractor extractor, Consumer<ExtractedDocument> taker) implements Sink {

    @Override
    public void accept(Item item) {
      taker.accept(new ExtractedDocument(item.origin(), () -> extraction(item)));
    }

    private Extraction extraction(Item item) {
      return switch (item) {
        case Item.Line line -> JsonArticle.read(line.json(), line.origin(), extractor).extraction();
        case Item.Fields fields ->
            JsonArticle.read(fields.json(), fields.origin(), fields.rule(), extractor).extraction();
        case Item.Converted text ->
            extractor.extract(
                new RawDocument(
                    text.origin(), text.text().getBytes(UTF_8), "text/plain; charset=utf-8", null));
        case Item.Content content -> PageReading.read(Inputs.ofContent(content, ""), extractor);
        case Item.Unreadable bad -> new Extraction.Rejected(bad.reason());
        case Item.OneFile _, Item.Page _ ->
            throw new IllegalStateException(item.origin() + " comes out of no file");
      };
    }

    @Override
    public void passed(long bytes) {}

    @Override
    public void skipped(String kind, long bytes) {}

    @Override
    public boolean isCancelled() {
      return Thread.currentThread().isInterrupted();
    }
  }
}
