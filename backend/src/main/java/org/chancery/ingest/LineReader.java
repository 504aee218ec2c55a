package org.chancery.ingest;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads lines of which some are too long to keep. Not thread-safe, and so without the lock that a
 * {@link java.io.BufferedReader} takes for every character.
 */
final class LineReader {

  private final Reader reader;
  private final char lineEnd;
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int end;

  LineReader(Reader reader) {
    this(reader, '\n');
  }

  LineReader(Reader reader, char lineEnd) {
    this.reader = reader;
    this.lineEnd = lineEnd;
  }

  /** Reads one line; of one that is too long, only so much as shows that it is. */
  boolean next(StringBuilder text) throws IOException {
    text.setLength(0);
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != lineEnd) {
        at++;
      }
      text.append(buffer, from, Math.min(at - from, Limits.LINE_CHARS + 1 - text.length()));
      if (at < end) {
        at++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, reader.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
