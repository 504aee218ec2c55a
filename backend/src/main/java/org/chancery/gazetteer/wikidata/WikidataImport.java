package org.chancery.gazetteer.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.chancery.enrich.GazetteerTables;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Adds what a file of Wikidata says to the tables in a folder. What is there already is not
 * changed, so that doing it again adds nothing.
 */
public final class WikidataImport {

  private static final int PASSES = 2;

  private final Path folder;

  public WikidataImport(Path folder) {
    this.folder = folder;
  }

  /**
   * @param size of the file in bytes
   * @param progress is told which part of the work is done, from 0 to 1
   * @throws IOException where the file or the tables cannot be read, or these not be written
   * @throws IllegalArgumentException with one sentence, where the file is not what Wikidata gives
   */
  public ImportReport run(Path file, long size, DoubleConsumer progress) throws IOException {
    States states = new States();
    Entities entities = new Entities(states);
    Bindings bindings = new Bindings(states);
    ImportReport report = new ImportReport();
    GazetteerTables tables = GazetteerTables.of(folder);
    OwnTables own = new OwnTables(folder, tables);
    Merger merger = new Merger(new Known(List.of(GazetteerTables.shipped(), tables)), own, report);
    double work = (double) Math.max(1, size) * PASSES;
    read(
        file,
        done -> progress.accept(done / work),
        new WikidataFile.Reader() {
          @Override
          public void entity(JsonNode entity) {
            entities.learn(entity);
          }

          @Override
          public void binding(JsonNode binding) {}
        });
    read(
        file,
        done -> progress.accept((size + done) / work),
        new WikidataFile.Reader() {
          @Override
          public void entity(JsonNode entity) {
            merger.merge(entities.item(entity));
          }

          @Override
          public void binding(JsonNode binding) {
            merger.merge(bindings.item(binding));
          }
        });
    if (report.itemsRead() == 0) {
      throw new IllegalArgumentException(
          "There is no item of Wikidata in "
              + file
              + "; give a dump, or the JSON of wbgetentities or of a query.");
    }
    own.write();
    return report;
  }

  private static void read(Path file, Consumer<Long> progress, WikidataFile.Reader reader)
      throws IOException {
    try {
      new WikidataFile(file, progress).read(reader);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          file
              + " is no JSON of Wikidata, or is damaged near line "
              + (e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()))
              + "; nothing was imported.",
          e);
    }
  }
}
