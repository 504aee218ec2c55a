package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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
    try (Reader reader =
        new InputStreamReader(
            FileReading.open(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE))) {
      LineReader lines = new LineReader(reader);
      StringBuilder text = new StringBuilder();
      while (lines.next(text) && !sink.isCancelled()) {
        line++;
        if (text.chars().allMatch(Character::isWhitespace)) {
          continue;
        }
        String where = origin + ":" + line;
        // A gzipped line is longer than its share of the file; the rest is settled at the end.
        long bytes = Math.min(text.length() + 1L, size - reported);
        reported += bytes;
        sink.accept(Item.ofLine(text, where, bytes));
      }
      if (line == 0) {
        sink.accept(new Item.Unreadable(origin, "The file is empty.", size));
      }
    } catch (IOException e) {
      sink.accept(new Item.Unreadable(origin, FileReading.sentence(e), size - reported));
    }
  }
}
