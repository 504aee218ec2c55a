package org.chancery.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Articles so long that a job of a few can be met in the middle of its work. */
public final class SlowLines {

  private static final String SENTENCE =
      "The committee of the town met again, spoke of its new bridge at length, and went home. ";

  private SlowLines() {}

  /** Writes JSON Lines, each an article of a quarter of a million characters. */
  public static Path write(Path file, int articles) throws IOException {
    String name = file.getFileName().toString();
    String text = SENTENCE.repeat(250_000 / SENTENCE.length());
    return Files.write(
        file,
        IntStream.range(0, articles)
            .mapToObj(i ->
                """
                {"url":"https://slow.example/%s/%d","title":"Bridge %d","text":"%s"}\
                """
                    .formatted(name, i, i, text))
            .toList());
  }
}
