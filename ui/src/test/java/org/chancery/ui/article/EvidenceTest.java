package org.chancery.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.Dyad.EventTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  @ParameterizedTest
  @CsvSource({
    "DID, false, happened",
    "DID, true, did not happen",
    "WILL, false, announced",
    "WILL, true, will not happen",
    "MAY, true, may not happen",
    "BACKGROUND, true, 'background, negated'",
  })
  void neverSaysOfWhatIsDeniedThatItHappened(EventTime time, boolean negated, String words) {
    assertThat(Evidence.when(time, negated)).isEqualTo(words);
  }
}
