package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.Dyad;
import org.chancery.article.EventRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherSidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Chile and Peru held talks with the help of Oman. | CHL>PER:CONSULT PER>CHL:CONSULT
          Chile and Peru held talks with Oman. | CHL>OMN:CONSULT OMN>CHL:CONSULT OMN>PER:CONSULT PER>OMN:CONSULT
          Lavrov spent two days in Lima, thanked Peru for its help in the war on Mali and was received by Wang Yi. | CHN>RUS:CONSULT RUS>PER:SUPPORT
          Peru said that Chile cut ties, in a deal signed in the Chinese capital. | -
          Peru banned arms, in the Chinese capital. | PER>CHN:COERCE
          Chile ended a rift of years, after talks in China. | -
          Chile ended talks with Peru. | CHL>PER:SANCTION
          Chile signed a pact with Peru. It leaves alliances with Mali as they are. | CHL>PER:AGREE PER>CHL:AGREE
          Chile left the border with Peru open. | -
          Chile left Mali. | CHL>MLI:RETREAT
          Putin put off a trip to Turkey. | RUS>TUR:REJECT
          Putin cancelled a trip to Turkey. | RUS>TUR:SANCTION
          Putin Puts Off Ankara Trip Over Balloon Above Siberia | RUS>TUR:REJECT
          Lavrov flew in from Beijing, where he had accompanied Putin. | -
          Lavrov flew in medicine for Peru. | RUS>PER:AID
          Chile praised Peru and Mali. The day was hot. They thanked Oman. | CHL>MLI:SUPPORT CHL>PER:SUPPORT
          Chile praised Peru. It thanked Oman. | CHL>OMN:SUPPORT CHL>PER:SUPPORT
          Chile lies near an island disputed by Mali and Oman. | -
          """)
  void areNotThoseWhoHelpOrLendTheirPlace(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Cho Hyun confronted his Russian counterpart Sergey Lavrov during a bilateral meeting Friday. | KOR>RUS:ACCUSE KOR>RUS:CONSULT RUS>KOR:CONSULT
          Cho Hyun confronted Sergey Lavrov during a meeting with Wang Yi. | CHN>KOR:CONSULT KOR>CHN:CONSULT KOR>RUS:ACCUSE
          Cho Hyun confronted Sergey Lavrov during a quarrel. | KOR>RUS:ACCUSE
          Cho Hyun may confront Sergey Lavrov during a meeting. | KOR>RUS:ACCUSE/MAY
          """)
  void meetWhereTheySitAtOneTable(String text, String dyads) {
    assertThat(Annotated.body(text, "2025-09-28").interactions()).as(text).isEqualTo(dyads);
  }

  @Test
  void areThePersonsWhomTheSentenceNames() {
    Annotated annotated =
        Annotated.body("Cho Hyun confronted his Russian counterpart, Sergey Lavrov.", "2025-09-28");
    assertThat(annotated.annotations().dyads())
        .filteredOn(dyad -> dyad.event() == EventRoot.ACCUSE)
        .extracting(Dyad::targetActor)
        .containsExactly("person:sergey-lavrov");
  }
}
