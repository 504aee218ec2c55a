package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120 | 5000     | 0         | 60 | Indexing, 120 documents",
        "1   | 600      | 1200      | 1  | Indexing █████░░░░░ 50 % of 1.2 kB, 1 document",
        "0   | 0        | 56000000  | 9  | Indexing ░░░░░░░░░░ 0 % of 56.0 MB, 0 documents",
        "400 | 14000000 | 56000000  | 60 | Indexing ██░░░░░░░░ 25 % of 56.0 MB, 400 documents, 3 min 0 s left",
        "9   | 70       | 60        | 60 | Indexing ██████████ 100 % of 60 B, 9 documents"
      })
  void foretellsTheEndOnceTheTotalIsKnown(
      long documents, long done, long total, long seconds, String line) {
    assertThat(
            ProgressLine.text(
                ProgressLine.Pages.NONE, documents, done, total, Duration.ofSeconds(seconds)))
        .isEqualTo(line);
  }

  @Test
  void countsPagesOfTheWeb() {
    assertThat(
            ProgressLine.text(new ProgressLine.Pages(3, 1_200), 2, 0, 0, java.time.Duration.ZERO))
        .isEqualTo("Indexing, 3 of 1,200 pages, 2 documents");
  }

  @Test
  void fitsOnANarrowTerminal() {
    assertThat(
            ProgressLine.text(
                ProgressLine.Pages.NONE,
                12_345_678,
                100_900_000,
                999_900_000,
                Duration.ofSeconds(397)))
        .hasSizeLessThan(80);
  }
}
