package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                | treaty | treaty
          talks             | treaty | talks treaty
          a AND NOT b       | treaty | a AND NOT b treaty
          a OR b            | treaty | (a OR b) treaty
          (a OR b) c        | treaty | (a OR b) c treaty
          "a b"~5           | treaty | "a b"~5 treaty
          talks             | мир    | talks мир
          talks             | u.s    | talks "u.s"
          talks             | or     | talks "or"
          talks             | andes  | talks andes
          talks             | d'état | talks "d'état"
          """)
  void standsBesideWhatIsAskedAlready(String query, String word, String expected) {
    assertThat(Criteria.EVERYTHING.withQuery(query).withWord(word).q()).isEqualTo(expected);
  }
}
