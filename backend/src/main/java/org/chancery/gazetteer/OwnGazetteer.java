package org.chancery.gazetteer;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerTables;

/** The gazetteer that ships, with the tables in a data folder added to it. */
public final class OwnGazetteer {

  private static final String FOLDER = "gazetteer";

  private OwnGazetteer() {}

  /** Where an installation keeps its own tables. */
  public static Path folder(Path dataFolder) {
    return dataFolder.resolve(FOLDER);
  }

  /**
   * @throws BrokenGazetteer where a table of the data folder cannot be read
   */
  public static Gazetteer read(Path dataFolder) {
    GazetteerTables own = tables(folder(dataFolder));
    List<Finding> broken = GazetteerCheck.fatal(own);
    if (!broken.isEmpty()) {
      throw new BrokenGazetteer(sentence(broken));
    }
    return own.isEmpty() ? Gazetteer.standard() : Gazetteer.of(GazetteerTables.shipped(), own);
  }

  private static GazetteerTables tables(Path folder) {
    try {
      return GazetteerTables.of(folder);
    } catch (UncheckedIOException e) {
      throw new BrokenGazetteer(
          "The tables in " + folder + " cannot be read; check who may read them.");
    }
  }

  private static String sentence(List<Finding> broken) {
    String first = broken.getFirst().toString();
    return broken.size() == 1
        ? first
        : first
            + " There are "
            + broken.size()
            + " such mistakes; './chancery gazetteer check' lists them.";
  }
}
