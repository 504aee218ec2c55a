package org.chancery.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.Dated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyListTest {

  @ParameterizedTest
  @CsvSource({
    "2025-09-28T23:40:00+03:00, 23:40 UTC+03:00",
    "2025-09-28T04:05:59Z, 04:05 UTC",
  })
  void tellsTheTimeAsTheOutletPrintedIt(String instant, String shown) {
    assertThat(CopyList.time(Dated.of(instant, "meta", 0.9))).isEqualTo(shown);
  }
}
