package org.chancery.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads JSON Lines a line at a time; a line may be long, but not endless. */
final class JsonLines {

  private JsonLines() {}

  static void read(Path file, String origin, long size, FileSource.Sink sink)
      throws InterruptedException {
    long line = 0;
    long reported = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                FileReading.open(file),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            1 << 16)) {
      StringBuilder text = new StringBuilder();
      while (next(reader, text) && !sink.isCancelled()) {
        line++;
        if (text.toString().isBlank()) {
          continue;
        }
        String where = origin + ":" + line;
        // A gzipped line is longer than its share of the file; the rest is settled at the end.
        long bytes = Math.min(text.length() + 1L, size - reported);
        reported += bytes;
        sink.accept(
            text.length() > Limits.LINE_CHARS
                ? new Item.Unreadable(where, "The line is longer than 16 MB.", bytes)
                : new Item.Line(text.toString(), where, bytes));
      }
      if (line == 0) {
        sink.accept(new Item.Unreadable(origin, "The file is empty.", size));
      }
    } catch (IOException e) {
      sink.accept(new Item.Unreadable(origin, FileReading.sentence(e), size - reported));
    }
  }

  /** Reads one line; of one that is too long, only so much as shows that it is. */
  static boolean next(BufferedReader reader, StringBuilder text) throws IOException {
    text.setLength(0);
    int c = reader.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (text.length() <= Limits.LINE_CHARS) {
        text.append((char) c);
      }
    }
    return true;
  }
}
