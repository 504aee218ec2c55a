package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void cutsAtEveryLineFeedAndNowhereElse() throws IOException {
    assertThat(lines("one\n\ntwo\r\nthree")).containsExactly("one", "", "two\r", "three");
    assertThat(lines("one\n")).containsExactly("one");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void readsLinesThatAreLongerThanItsBuffer() throws IOException {
    String line = "line ".repeat(100_000);

    assertThat(lines(line + "\nnext\n" + line)).containsExactly(line, "next", line);
  }

  @Test
  void keepsOfAnEndlessLineJustEnoughToShowThatItIs() throws IOException {
    LineReader reader =
        new LineReader(new StringReader("x".repeat(Limits.LINE_CHARS + 70_000) + "\nnext"));
    StringBuilder line = new StringBuilder();

    assertThat(reader.next(line)).isTrue();
    assertThat(line).hasSize(Limits.LINE_CHARS + 1);
    assertThat(reader.next(line)).isTrue();
    assertThat(line).hasToString("next");
    assertThat(reader.next(line)).isFalse();
  }

  private static List<String> lines(String text) throws IOException {
    LineReader reader = new LineReader(new StringReader(text));
    StringBuilder line = new StringBuilder();
    List<String> lines = new ArrayList<>();
    while (reader.next(line)) {
      lines.add(line.toString());
    }
    return lines;
  }
}
