package org.chancery.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @Test
  void writesTheTimeOfDayBesideTheDay() {
    assertThat(Formats.minute(ZonedDateTime.parse("2025-09-28T09:05:59Z")))
        .isEqualTo("28 Sep 2025, 09:05");
  }

  @ParameterizedTest
  @CsvSource({
    "Summit \u202Ein Seoul, Summit in Seoul",
    "\u202BSummit\u202C \u2066in\u2069 Seoul, Summit in Seoul",
    "قمة في سول, قمة في سول",
    "A\u200Eb, A\u200Eb",
  })
  void keepsNothingThatTurnsTheTextAfterIt(String given, String shown) {
    assertThat(Formats.plain(given)).isEqualTo(shown);
  }
}
