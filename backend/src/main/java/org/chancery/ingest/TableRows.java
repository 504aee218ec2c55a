package org.chancery.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.extract.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table one by one. A quote that is never closed would swallow all that
 * follows, so that a row which cannot be read costs only its first line.
 */
public final class TableRows {

  private static final int HEAD = 1 << 18;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final LineReader lines;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final char delimiter;
  private final CSVFormat format;
  private long number;

  /**
   * One row.
   *
   * @param number counted from 1 as spreadsheets do, blank rows too
   * @param cells null where the row cannot be read
   * @param raw as it is written
   */
  public record Row(long number, @Nullable List<String> cells, String raw) {}

  /** In the encoding, and with the line ends, that its beginning shows. */
  public static TableRows of(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Charset charset = Extractor.charsetOf(head);
    return new TableRows(new InputStreamReader(in, charset), lineEndOf(new String(head, charset)));
  }

  private TableRows(Reader reader, char lineEnd) throws IOException {
    lines = new LineReader(reader, lineEnd);
    String header = unblank();
    header = header == null ? "" : header.startsWith("\uFEFF") ? header.substring(1) : header;
    ahead.push(header);
    delimiter = delimiterOf(header);
    format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();
  }

  /**
   * The next row that is not blank, null at the end.
   *
   * @param width how many cells it must have; 0 for any number
   */
  public @Nullable Row next(int width) throws IOException {
    String first = unblank();
    if (first == null) {
      return null;
    }
    number++;
    Deque<String> taken = new ArrayDeque<>();
    StringBuilder raw = new StringBuilder(first);
    boolean open = leavesOpen(first, false);
    while (open && raw.length() <= Limits.LINE_CHARS) {
      String more = line();
      if (more == null) {
        break;
      }
      taken.add(more);
      raw.append('\n').append(more);
      open = leavesOpen(more, true);
    }
    List<String> cells = open ? null : cells(raw.toString(), width);
    if (cells == null) {
      while (!taken.isEmpty()) {
        ahead.push(taken.removeLast());
      }
      return new Row(number, null, first);
    }
    return new Row(number, cells, raw.toString());
  }

  private @Nullable List<String> cells(String raw, int width) {
    try (CSVParser parser = CSVParser.parse(raw, format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        return null;
      }
      List<String> cells = records.getFirst().toList();
      int last = cells.size();
      while (last > width && cells.get(last - 1).isBlank()) {
        last--;
      }
      return width == 0 || last == width ? List.copyOf(cells.subList(0, last)) : null;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return null;
    }
  }

  /** Whether a quoted cell goes on after this line. */
  private boolean leavesOpen(String line, boolean open) {
    boolean start = !open;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (open) {
        open = c != '"';
        start = false;
      } else if (c == '"' && (start || (i > 0 && line.charAt(i - 1) == '"'))) {
        open = true;
        start = false;
      } else {
        start = c == delimiter || (start && c == ' ');
      }
    }
    return open;
  }

  /** The next line that is not blank; a blank one is a row that spreadsheets count. */
  private @Nullable String unblank() throws IOException {
    String line = line();
    while (line != null && line.replace("\uFEFF", "").isBlank()) {
      number++;
      line = line();
    }
    return line;
  }

  private @Nullable String line() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.pop();
    }
    StringBuilder text = new StringBuilder();
    if (!lines.next(text)) {
      return null;
    }
    int end = text.length();
    return text.substring(0, end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** Tables that were made on a Macintosh may end their lines with a carriage return alone. */
  private static char lineEndOf(String head) {
    int at = head.indexOf('\r');
    boolean alone = at >= 0 && at + 1 < head.length() && head.charAt(at + 1) != '\n';
    return alone && head.lastIndexOf('\n', at) < 0 ? '\r' : '\n';
  }

  private static char delimiterOf(String header) {
    char best = ',';
    long most = 0;
    String bare = header.replaceAll("\"[^\"]*\"", "");
    for (char c : DELIMITERS) {
      long count = bare.chars().filter(x -> x == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }
}
