package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.Dyad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lavrov's visit to Hanoi began on Friday. | RUS>VNM:CONSULT
          Lavrov met Wang Yi on Friday. | CHN>RUS:CONSULT RUS>CHN:CONSULT
          Talks between Chile and Peru ended on Thursday. | CHL>PER:CONSULT PER>CHL:CONSULT
          Israeli strikes on Lebanon on Thursday killed ten people. | ISR>LBN:ASSAULT
          A ministry spoke of the meeting between Chile and Peru. Chile met Peru. | CHL>PER:CONSULT PER>CHL:CONSULT
          Chile had met Peru last Friday. | CHL>PER:CONSULT PER>CHL:CONSULT
          Talks between Chile and Peru in June 2019 failed. | CHL>PER:CONSULT/BACKGROUND PER>CHL:CONSULT/BACKGROUND
          Talks between Chile and Peru that began in 2019 ended on Friday. | CHL>PER:CONSULT/BACKGROUND PER>CHL:CONSULT/BACKGROUND
          Talks between Chile and Peru will begin next week. | CHL>PER:CONSULT/BACKGROUND PER>CHL:CONSULT/BACKGROUND
          Russia's invasion of Ukraine was a topic on Thursday. | RUS>UKR:ASSAULT/BACKGROUND
          Chile met Peru. The talks between Chile and Peru in 2019 had failed. | CHL>PER:CONSULT CHL>PER:CONSULT/BACKGROUND PER>CHL:CONSULT PER>CHL:CONSULT/BACKGROUND
          Lavrov met Wang Yi in June 2019. | CHN>RUS:CONSULT/BACKGROUND RUS>CHN:CONSULT/BACKGROUND
          Chile praised Peru, recalling how its police worked in 2019. | CHL>PER:SUPPORT
          Chile praised Peru in 2019, recalling how its police worked. | CHL>PER:SUPPORT/BACKGROUND
          """)
  void tellsTheEventsOfTheseDaysFromPastHistory(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }

  @Test
  void leavesAnEventUndatedWhoseSentenceDatesSomethingElse() {
    Annotated annotated =
        Annotated.body("Chile praised Peru, recalling how its police worked in 2019.");
    assertThat(annotated.annotations().dyads()).extracting(Dyad::eventDate).containsOnlyNulls();
  }
}
