package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventMarkTest {

  @ParameterizedTest
  @CsvSource({
    "did,        false, agree,                  event quad-1",
    "did,        true,  not agree,              event quad-1 negated",
    "will,       false, will agree,             event quad-1 unsure",
    "will,       true,  will not agree,         event quad-1 negated unsure",
    "may,        false, may agree,              event quad-1 unsure",
    "may,        true,  may not agree,          event quad-1 negated unsure",
    "background, false, agree (background),     event quad-1 unsure",
    "background, true,  not agree (background), event quad-1 negated unsure",
  })
  void tellsFactsFromWhatIsNone(String time, boolean negated, String words, String classes) {
    EventMark mark = new EventMark("AGREE", 1, time, negated, false);
    assertThat(mark.getElement().getTextRecursively()).isEqualTo(words);
    assertThat(mark.getClassNames()).containsExactlyInAnyOrder(classes.split(" "));
  }

  @Test
  void takesNoClaimForAFact() {
    EventMark mark = new EventMark("ASSAULT", 4, "did", false, true);
    assertThat(mark.getClassNames()).contains("unsure");
  }
}
