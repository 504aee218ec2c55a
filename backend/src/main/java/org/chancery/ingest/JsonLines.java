package org.chancery.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads JSON Lines a line at a time; a line may be long, but not endless. */
final class JsonLines {

  private JsonLines() {}

  static void read(InputStream in, String origin, Parts parts)
      throws IOException, InterruptedException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    if (JsonDocuments.isNext(text)) {
      JsonDocuments.read(text, origin, parts);
    } else {
      readLines(text, origin, parts);
    }
  }

  private static void readLines(BufferedReader in, String origin, Parts parts)
      throws IOException, InterruptedException {
    long line = 0;
    LineReader lines = new LineReader(in);
    StringBuilder text = new StringBuilder();
    while (!parts.isCancelled() && lines.next(text)) {
      line++;
      if (!text.chars().allMatch(Character::isWhitespace)) {
        parts.take(Item.ofLine(text, origin + ":" + line, parts.share()));
      }
    }
    if (line == 0) {
      parts.unreadable(origin, "The file is empty.");
    }
  }
}
