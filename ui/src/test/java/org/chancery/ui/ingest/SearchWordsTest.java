package org.chancery.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "''                                       | all articles",
        "count=texts                              | all articles",
        "q=outlet%3A%22Example+News%22+hoax       | what “outlet:\"Example News\" hoax” finds",
        "q=hoax&outlet.not=a.example&count=texts  | what “hoax, outlet.not: a.example” finds",
        "dyad=RUS%3EPRK&from=2024-01-01           | what “dyad: RUS>PRK, from: 2024-01-01” finds",
      })
  void saysWhatASearchFinds(String parameters, String words) {
    assertThat(SearchWords.of(parameters)).isEqualTo(words);
  }
}
