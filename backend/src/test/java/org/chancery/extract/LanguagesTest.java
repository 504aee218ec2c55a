package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {

  private static final Languages LANGUAGES = new Languages();

  record Sample(String language, String text) {}

  static List<Sample> shortTexts() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("short-texts.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .map(cells -> new Sample(cells[0], cells[1]))
          .toList();
    }
  }

  @Test
  void hasShortTextsToTry() throws IOException {
    assertThat(shortTexts()).filteredOn(s -> s.language().equals("en")).hasSizeGreaterThan(60);
    assertThat(shortTexts()).extracting(Sample::language).contains("de", "no", "et", "id", "zh");
  }

  /** Below the length at which another language shows, none is a better answer than a wrong one. */
  @ParameterizedTest
  @MethodSource("shortTexts")
  void tellsShortEnglishFromOtherLanguages(Sample text) {
    String found = LANGUAGES.find(text.text(), Optional.empty());
    if (text.language().equals("en")) {
      assertThat(found).isEqualTo("en");
    } else {
      assertThat(found).isIn(text.language(), null);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Støre møtte Stoltenberg i Oslo. Norge sender stridsvogner til Ukraina og det er viktig for dem., no",
    "it, Giorgia Meloni and Pedro Sánchez met in Palermo on Friday., en",
    "fr, Macron à Kiev, fr",
    "fi, 'Lavrov, Fidan, Blinken', fi"
  })
  void asksThePageOnlyWhereTheTextDoesNotSay(String declared, String text, String language) {
    assertThat(LANGUAGES.find(text, Optional.of(declared))).isEqualTo(language);
  }
}
