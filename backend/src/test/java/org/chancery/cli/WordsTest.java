package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | 0 articles", "1 | 1 article", "2 | 2 articles", "27101 | 27,101 articles"})
  void countsOneAsOne(long number, String words) {
    assertThat(Words.count(number, "article")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "999900, 999.9 kB",
    "999950, 1.0 MB",
    "56088362, 56.1 MB",
    "2000000000, 2.0 GB",
    "5000000000000, 5.0 TB",
    "9000000000000000, 9000.0 TB"
  })
  void choosesTheUnitThatFits(long bytes, String words) {
    assertThat(Words.bytes(bytes)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 s", "59, 59 s", "60, 1 min 0 s", "3599, 59 min 59 s", "12000, 3 h 20 min"})
  void writesDurationsInTwoUnitsAtMost(long seconds, String words) {
    assertThat(Words.duration(Duration.ofSeconds(seconds))).isEqualTo(words);
  }

  @Test
  void writesTheSameDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Words.count(1_284, "line")).isEqualTo("1,284 lines");
      assertThat(Words.bytes(1_500)).isEqualTo("1.5 kB");
    } finally {
      Locale.setDefault(before);
    }
  }
}
