package org.chancery.ingest;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.extract.Extraction;
import org.chancery.extract.Extractor;

/** The extraction alone of JSON Lines, as ingestion does it. */
public final class ExtractedLines {

  private ExtractedLines() {}

  /**
   * One line.
   *
   * @param origin the file's path, a colon and the line's number
   * @param extraction made when it is asked for, by whichever thread asks
   */
  public record ExtractedLine(String origin, Supplier<Extraction> extraction) {}

  public static boolean areIn(Path file) {
    return Formats.of(file.getFileName().toString()) == Formats.Kind.JSON_LINES;
  }

  /** Reads the lines as they are taken; an unreadable file is one line that says so. */
  public static void read(
      Path file, long size, Extractor extractor, Consumer<ExtractedLine> lines) {
    try (Contents contents = new Contents(Columns.USUAL)) {
      contents.readFile(file, file.toString(), size, new Lines(extractor, lines));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Lines(Extractor extractor, Consumer<ExtractedLine> lines) implements Sink {

    @Override
    public void accept(Item item) {
      lines.accept(
          new ExtractedLine(
              item.origin(),
              () ->
                  switch (item) {
                    case Item.Line line ->
                        JsonArticle.read(line.json(), line.origin(), extractor).extraction();
                    case Item.Unreadable bad -> new Extraction.Rejected(bad.reason());
                    case Item.OneFile _,
                        Item.Content _,
                        Item.Page _,
                        Item.Fields _,
                        Item.Converted _ ->
                        throw new IllegalStateException(item.origin() + " is no line");
                  }));
    }

    @Override
    public void passed(long bytes) {}

    @Override
    public void skipped(String kind, long bytes) {}

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
