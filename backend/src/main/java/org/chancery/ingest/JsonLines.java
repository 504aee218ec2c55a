package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JSON Lines a line at a time; a line may be long, but not endless. */
final class JsonLines {

  private JsonLines() {}

  static void read(Path file, String origin, long size, FileSource.Sink sink)
      throws InterruptedException {
    long line = 0;
    long reported = 0;
    try (SeekableByteChannel channel = Files.newByteChannel(file);
        Reader reader =
            new InputStreamReader(
                FileReading.plain(file, Channels.newInputStream(channel)),
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
        // Files are read and unzipped in pieces; a line stands for what was read since the last
        // one.
        long bytes = Math.min(channel.position(), size) - reported;
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
