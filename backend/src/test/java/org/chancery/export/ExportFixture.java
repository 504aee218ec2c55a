package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.index.Reader;
import org.chancery.search.ArticleSearch;
import org.chancery.search.SearchFixture;
import org.chancery.search.Snapshot;

/** Exports of an index, read back. */
public final class ExportFixture {

  private ExportFixture() {}

  /** Without a limit. */
  public static Exports exports(ArticleSearch search) {
    return new Exports(search, SearchFixture.names(), Reader.EVERYTHING, 0, Clock.systemUTC());
  }

  /** The whole file. */
  public static String written(ArticleSearch search, ExportAsk ask) throws IOException {
    return written(search, ask, Watch.NOBODYS);
  }

  static String written(ArticleSearch search, ExportAsk ask, Watch watch) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export export = exports(search).open(ask)) {
      export.write(out, watch);
    }
    return out.toString(UTF_8);
  }

  /** The rows of a table. */
  public static List<CSVRecord> rows(ArticleSearch search, ExportAsk ask) throws IOException {
    return parsed(written(search, ask));
  }

  /** The rows of a panel, at a point in time that can be asked other things as well. */
  public static List<CSVRecord> panel(Snapshot index, ExportAsk ask) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PanelTable(index, ask, SearchFixture.names()).write(out, new Tally(Watch.NOBODYS));
    return parsed(out.toString(UTF_8));
  }

  /** The rows of a file, by the names in its header. */
  public static List<CSVRecord> parsed(String file) throws IOException {
    CSVFormat form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(file), form)) {
      return parser.getRecords();
    }
  }
}
