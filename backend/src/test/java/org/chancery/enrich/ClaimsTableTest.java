package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of reports, a row each, with who does what and who says so. A row whose last column is
 * filled is a known error: it tells what is given today, and has to be changed by whoever mends it.
 */
class ClaimsTableTest {

  static List<List<String>> claims() {
    return PhraseTablesTest.rows("claims.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("claims")
  void tellWhoSaysWhatWasDone(List<String> row) {
    String today = row.get(2);
    assertThat(Annotated.body(row.getFirst()).claims())
        .isEqualTo(today.isEmpty() ? row.get(1) : today);
  }

  @Test
  void haveFewKnownErrors() {
    assertThat(claims()).hasSizeGreaterThan(60);
    assertThat(claims()).filteredOn(row -> !row.getLast().isEmpty()).hasSizeLessThan(12);
  }
}
