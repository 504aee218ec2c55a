package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Peru and Chile signed a pact. Both countries praised Brazil. | CHL>BRA:SUPPORT CHL>PER:AGREE PER>BRA:SUPPORT PER>CHL:AGREE
          Peru and Chile met. The text is long. Both countries praised Brazil. | CHL>BRA:SUPPORT CHL>PER:CONSULT PER>BRA:SUPPORT PER>CHL:CONSULT
          Oman accused Peru of lying. Chile warned both countries. | CHL>OMN:THREATEN CHL>PER:THREATEN OMN>PER:ACCUSE
          Peru, Chile and Brazil met. Oman warned the two countries. | BRA>CHL:CONSULT BRA>PER:CONSULT CHL>BRA:CONSULT CHL>PER:CONSULT PER>BRA:CONSULT PER>CHL:CONSULT
          Emmanuel Macron met Olaf Scholz. The two leaders condemned Iran. | DEU>FRA:CONSULT DEU>IRN:ACCUSE FRA>DEU:CONSULT FRA>IRN:ACCUSE
          Peru praised Chile. The two leaders condemned Iran. | PER>CHL:SUPPORT
          Oman praised Peru. Both presidents left and praised Iran. | OMN>PER:SUPPORT
          Both Peru and Chile praised Iran. | CHL>IRN:SUPPORT PER>IRN:SUPPORT
          """)
  void toTwoSidesMeanThoseNamedBefore(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Narendra Modi flew to Oslo. Norwegian Prime Minister Jonas Gahr Store praised him. | IND>NOR:CONSULT NOR>IND:SUPPORT
          Narendra Modi flew to Oslo. Norwegian Prime Minister Jonas Gahr Store praised her country. | IND>NOR:CONSULT
          Oman accused Peru of buying shells for its war against Chile. | OMN>PER:ACCUSE PER>CHL:ASSAULT/BACKGROUND
          Peru bought shells from Brazil for its war against Chile. | PER>BRA:COOPERATE PER>CHL:ASSAULT/BACKGROUND
          Peru denied that it has a plan for its war room in Chile. | -
          In a statement Peru thanked Chile and Brazil. | PER>BRA:SUPPORT PER>CHL:SUPPORT
          In a joint statement Lima and Oslo thanked Oman. | NOR>OMN:SUPPORT PER>OMN:SUPPORT
          Peru voiced full support for Chile. | PER>CHL:SUPPORT
          Peru's protest to Chile was sharp. | PER>CHL:ACCUSE/BACKGROUND
          Sergey Lavrov used his speech to accuse Norway and Sweden of lying. | RUS>NOR:ACCUSE RUS>SWE:ACCUSE
          Volodymyr Zelensky stopped in Warsaw for talks with Andrzej Duda. | POL>UKR:CONSULT UKR>POL:CONSULT
          Brazil called for talks with Peru. | BRA>PER:REQUEST
          Vladimir Putin and Narendra Modi condemned it in a telephone call. | IND>RUS:CONSULT RUS>IND:CONSULT
          Peru fired missiles into the sea between Japan and China. | -
          Peru fired missiles at Japan. | PER>JPN:ASSAULT
          Peru, Chile and Brazil gave support. | -
          Belarus and Mali voted with Russia against the text. | BLR>RUS:SUPPORT MLI>RUS:SUPPORT
          Peru and Chile alleged that Oman attacked Brazil. | CHL>OMN:ACCUSE OMN>BRA:ASSAULT/MAY/said=PER/said=CHL PER>OMN:ACCUSE
          Estonia said that Peru struck its air bases. | PER>EST:ASSAULT/said=EST
          Estonia said that Peru praised its own army. | -
          Oman spoke of a strike on its embassy in Damascus, which killed Iranian officers. | -
          Oman made its concerns about relations with Peru clear to Chile. | OMN>CHL:ACCUSE
          Peru said it had seized a Chilean boat. | PER>CHL:COERCE
          """)
  void areFollowedWithinASentenceAndToTheOneBefore(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }
}
