package org.chancery.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.TableRows;
import org.chancery.ingest.TableRows.Row;
import org.jspecify.annotations.Nullable;

/** Corrections as a table with the columns {@code id}, {@code field} and {@code value}. */
public class CorrectionFile {

  private static final List<String> COLUMNS = List.of("id", "field", "value");
  private static final String FORMULA = "=+-@'\t\r";
  private static final int MOST_PROBLEMS = 1_000;
  private static final char UNREADABLE = '\uFFFD';

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
    TableRows rows = TableRows.of(in);
    Row header = rows.next(0);
    Map<String, Integer> places = places(header);
    int width = header == null || header.cells() == null ? 0 : header.cells().size();
    List<Problem> problems = new ArrayList<>();
    long corrected = 0;
    long unchanged = 0;
    long refused = 0;
    for (Row row = rows.next(width); row != null; row = rows.next(width)) {
      try {
        if (correct(row, places, who)) {
          corrected++;
        } else {
          unchanged++;
        }
      } catch (IllegalArgumentException e) {
        refused++;
        if (problems.size() < MOST_PROBLEMS) {
          problems.add(new Problem(row.number(), String.valueOf(e.getMessage())));
        }
      }
    }
    jobs.refresh();
    return new Report(corrected, unchanged, refused, problems);
  }

  /** Where the columns stand, however their names are written. */
  private static Map<String, Integer> places(@Nullable Row header) {
    List<String> names =
        header == null || header.cells() == null
            ? List.of()
            : header.cells().stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
    Map<String, Integer> places = new HashMap<>();
    for (String column : COLUMNS) {
      if (Collections.frequency(names, column) != 1) {
        throw new IllegalArgumentException(
            "The first row must name the columns id, field and value, each once.");
      }
      places.put(column, names.indexOf(column));
    }
    return places;
  }

  /** Whether that changed anything. */
  private boolean correct(Row row, Map<String, Integer> places, String who) {
    List<String> cells = row.cells();
    if (cells == null) {
      throw new IllegalArgumentException(
          "It has an open quotation mark, or another number of cells than the first row.");
    }
    String value = cell(cells, places, "value");
    if (value.indexOf(UNREADABLE) >= 0) {
      throw new IllegalArgumentException(
          "Its value holds a character that cannot be read; save the file as UTF-8.");
    }
    return corrector.apply(cell(cells, places, "id"), cell(cells, places, "field"), value, who);
  }

  /** Exports put an apostrophe before what a spreadsheet would take for a formula. */
  private static String cell(List<String> cells, Map<String, Integer> places, String column) {
    String text = cells.get(places.getOrDefault(column, 0)).strip();
    return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }
}
