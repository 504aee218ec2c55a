package org.chancery.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.chancery.ingest.Ingestion;

/** Corrections as CSV with the columns {@code id}, {@code field} and {@code value}. */
public class CorrectionFile {

  private static final List<String> COLUMNS = List.of("id", "field", "value");
  private static final String FORMULA = "=+-@'\t\r";
  private static final int MOST_PROBLEMS = 1_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Corrector corrector;
  private final Ingestion jobs;

  public CorrectionFile(Corrector corrector, Ingestion jobs) {
    this.corrector = corrector;
    this.jobs = jobs;
  }

  /**
   * What became of a file.
   *
   * @param unchanged rows that say what was corrected so before
   * @param refused rows that cannot be applied
   * @param problems why, of the first thousand
   */
  public record Report(long corrected, long unchanged, long refused, List<Problem> problems) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A row that was refused.
   *
   * @param row as a spreadsheet counts it, the header being 1
   * @param reason one sentence
   */
  public record Problem(long row, String reason) {}

  /**
   * Applies each row for itself; a bad one does not keep the others out.
   *
   * @throws IllegalArgumentException with one sentence, where the columns are missing
   */
  public Report apply(InputStream in, String who) throws IOException {
    List<Problem> problems = new ArrayList<>();
    long corrected = 0;
    long unchanged = 0;
    long refused = 0;
    try (CSVParser rows = parser(in)) {
      if (!rows.getHeaderNames().containsAll(COLUMNS)) {
        throw new IllegalArgumentException(
            "The first row must name the columns id, field and value.");
      }
      for (CSVRecord row : rows) {
        try {
          if (correct(row, who)) {
            corrected++;
          } else {
            unchanged++;
          }
        } catch (IllegalArgumentException e) {
          refused++;
          if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(row.getRecordNumber() + 1, String.valueOf(e.getMessage())));
          }
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      refused++;
      problems.add(
          new Problem(
              corrected + unchanged + refused + 1,
              "From here on the file cannot be read; check its quotation marks."));
    } catch (CSVException e) {
      throw new IllegalArgumentException(
          "The file cannot be read as CSV; check its quotation marks.", e);
    }
    jobs.refresh();
    return new Report(corrected, unchanged, refused, problems);
  }

  private boolean correct(CSVRecord row, String who) {
    if (!row.isConsistent()) {
      throw new IllegalArgumentException(
          "It has " + row.size() + " cells, but the first row has another number of them.");
    }
    return corrector.apply(cell(row, "id"), cell(row, "field"), cell(row, "value"), who);
  }

  /** Exports put an apostrophe before what a spreadsheet would take for a formula. */
  private static String cell(CSVRecord row, String column) {
    String text = row.get(column).strip();
    return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }

  private static CSVParser parser(InputStream in) throws IOException {
    PushbackReader reader = new PushbackReader(new InputStreamReader(in, UTF_8));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return parser(reader);
  }

  private static CSVParser parser(Reader reader) throws IOException {
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get()
          .parse(reader);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The first row must name the columns id, field and value, each once.", e);
    }
  }
}
