package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Japan and South Korea accuse the North of selling shells to Iran for its war. | JPN>PRK:ACCUSE KOR>PRK:ACCUSE PRK>IRN:COOPERATE/MAY/said=JPN/said=KOR
          North Korea cursed. The South fired at the North. | KOR>PRK:ASSAULT
          The North's army shelled South Korea. | PRK>KOR:ASSAULT
          South Korea condemned the North. | KOR>PRK:ACCUSE
          Italy accused the North of lying. | -
          South Korea accused the South of France of lying. | KOR>FRA:ACCUSE
          Chile accuses the group of shipping arms to Peru. | -
          Chile accuses Peru of shipping arms to Mali. | CHL>PER:ACCUSE PER>MLI:AID/MAY/said=CHL
          Chile accuses the government of Peru of shipping arms to Mali. | CHL>PER:ACCUSE PER>MLI:AID/MAY/said=CHL
          Chile condemned a pact reached by Peru and Bolivia pledging to help each other. | BOL>PER:AGREE CHL>BOL:ACCUSE CHL>PER:ACCUSE PER>BOL:AGREE
          Chile thanked Peru and Bolivia, which hosted talks. | CHL>BOL:SUPPORT CHL>PER:SUPPORT
          """)
  void goesToWhoeverIsAccused(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }
}
