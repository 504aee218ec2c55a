package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Peru did not rule out cooperation with Chile. | CHL>PER:COOPERATE/MAY PER>CHL:COOPERATE/MAY
          Peru struck a softer tone towards Chile. | -
          Peru struck Chile. | PER>CHL:ASSAULT
          Peru delivered a letter to Chile. | PER>CHL:CONSULT
          Peru delivered shells to Chile. | PER>CHL:AID
          Peru told the Chilean envoy to leave. | PER>CHL:REQUEST
          Peru told the Chilean envoy that it rained. | PER>CHL:CONSULT
          Sergey Lavrov left Oslo for Lima. | RUS>PER:CONSULT
          Peru shipped shells to Chile. | PER>CHL:AID
          Peru shipped oil to Chile. | PER>CHL:COOPERATE
          Peru assured Chile of its support. | PER>CHL:SUPPORT
          Peru assured Chile that it would help. | PER>CHL:AGREE
          Peru has sought to replace Chile. | -
          Peru announced no new sanctions against Chile. | PER>CHL:SANCTION/NOT
          Peru will not attack Chile. | -
          An armed attack on Peru would hurt Chile. | -
          Peru compared the law of Chile to terrorism. | PER>CHL:ACCUSE
          Peru sent its army to fight Chile. | PER>CHL:ASSAULT
          Peru cut taxes under pressure from Chile. | -
          The talks were cancelled after a raid by Chile. | -
          Peru treats Chile as a danger. | -
          Peru shut its airspace to Chilean airlines. | PER>CHL:SANCTION
          Peru lowered its tariffs on Chile. | PER>CHL:CONCEDE
          Peru lodged a protest with Chile. | PER>CHL:ACCUSE
          The papers were lodged in Chile by Peru. | -
          Sergey Lavrov spoke to Emmanuel Macron. | FRA>RUS:CONSULT RUS>FRA:CONSULT
          Peru announced a visit to Chile. | PER>CHL:CONSULT
          Within days the Peruvian army attacked Chile. | PER>CHL:ASSAULT
          Peru was concerned about Chile. | PER>CHL:ACCUSE
          Peru's treaty with Chile holds. | CHL>PER:AGREE/BACKGROUND PER>CHL:AGREE/BACKGROUND
          Mali praised Peru and its cooperation with Chile. | CHL>PER:COOPERATE/BACKGROUND MLI>PER:SUPPORT PER>CHL:COOPERATE/BACKGROUND
          The delivery of Iranian shells to Sudan angered Peru. | IRN>SDN:AID/BACKGROUND
          Peru and Chile agreed to a truce after a night of Brazilian mediation. | CHL>PER:AGREE PER>CHL:AGREE
          """)
  void decideWhatAVerbMeans(String sentence, String dyads) {
    assertThat(Annotated.body(sentence).interactions()).as(sentence).isEqualTo(dyads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Peru attacked Chile. Brazil condemned the attack. | BRA>PER:ACCUSE PER>CHL:ASSAULT
          Peru attacked Chile. Mali attacked Togo. Brazil condemned the attack on Chile. | BRA>PER:ACCUSE MLI>TGO:ASSAULT PER>CHL:ASSAULT
          Peru attacked Chile. Brazil condemned the attack by Mali. | BRA>MLI:ACCUSE PER>CHL:ASSAULT
          Peru attacked Chile. Brazil condemned an attack. | PER>CHL:ASSAULT
          Peru attacked Chile. Peru condemned the attack. | PER>CHL:ASSAULT
          Peru accused Chile of lying. Chile rejected the accusation. | CHL>PER:REJECT PER>CHL:ACCUSE
          Peru accused Chile of lying. Mali rejected the accusation. | PER>CHL:ACCUSE
          Peru attacked Chile. Brazil called the strikes a violation of Chile's sovereignty. | BRA>PER:ACCUSE PER>CHL:ASSAULT
          Oman condemned the pact between Peru and Chile and urged them to end it. | CHL>PER:AGREE/BACKGROUND OMN>CHL:ACCUSE OMN>CHL:REQUEST OMN>PER:ACCUSE OMN>PER:REQUEST PER>CHL:AGREE/BACKGROUND
          Sergey Lavrov flew to Lima for talks with Emmanuel Macron, whom he thanked for his help. | FRA>RUS:CONSULT RUS>FRA:CONSULT RUS>FRA:SUPPORT RUS>PER:CONSULT
          Emmanuel Macron joined his Peruvian counterpart in condemning Chile. | FRA>CHL:ACCUSE PER>CHL:ACCUSE
          Peru condemned Chile and vowed revenge. | PER>CHL:ACCUSE PER>CHL:THREATEN
          Sergey Lavrov met Wang Yi and signed a treaty on fish. | CHN>RUS:AGREE CHN>RUS:CONSULT RUS>CHN:AGREE RUS>CHN:CONSULT
          Emmanuel Macron telephoned Olaf Scholz and urged him to leave Mali. | DEU>FRA:CONSULT FRA>DEU:CONSULT FRA>DEU:REQUEST
          Peru accused Chile of lying, suspended a treaty and left. | PER>CHL:ACCUSE PER>CHL:SANCTION
          Oman praised shells which Peru obtained from Chile. | CHL>PER:AID
          Sergey Lavrov praised Peru because it attacked Chile. | PER>CHL:ASSAULT RUS>PER:SUPPORT
          On a visit to Oslo, Sergey Lavrov praised Peru. | RUS>NOR:CONSULT RUS>PER:SUPPORT
          Sergey Lavrov met Wang Yi. They praised Peru. | CHN>PER:SUPPORT CHN>RUS:CONSULT RUS>CHN:CONSULT RUS>PER:SUPPORT
          Sergey Lavrov came. They praised Peru. | -
          Emmanuel Macron and Olaf Scholz met. It rained in Peru. Trade grew in Mali. Snow fell on Oman. Chile slept. Both leaders praised Iran. | DEU>FRA:CONSULT DEU>IRN:SUPPORT FRA>DEU:CONSULT FRA>IRN:SUPPORT
          """)
  void referToWhomTheTextNamedBefore(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Peru attacked Chile, the Omani minister, Badr Albusaidi, said in Oslo. | PER>CHL:ASSAULT/said=OMN
          Peru offered Chile help, and Oman hinted at more. | PER>CHL:AGREE
          Peru, Oman said, attacked Chile. | PER>CHL:ASSAULT/said=OMN
          Oman praised Mali. Peru attacked Chile, it added. | OMN>MLI:SUPPORT PER>CHL:ASSAULT/said=OMN
          Peru attacked Chile, a spokesman said, and Mali shelled Togo. | MLI>TGO:ASSAULT PER>CHL:ASSAULT
          Peru attacked Chile, Sergey Lavrov was quoted as saying. | PER>CHL:ASSAULT/said=RUS
          Peru, according to Oman, attacked Chile. | PER>CHL:ASSAULT/said=OMN
          Oman said that Peru feared Chile, which had attacked Mali. | CHL>MLI:ASSAULT/BACKGROUND
          Oman said that Peru attacked Chile. Peru denied it. | PER>CHL:ASSAULT/said=OMN/denied=PER
          Oman said that Peru attacked Chile. Togo denied it. | PER>CHL:ASSAULT/said=OMN
          Oman said that Peru attacked Chile. It rained. Mali slept. Peru denied it. | PER>CHL:ASSAULT/said=OMN
          Peru denied having attacked Chile. | PER>CHL:ASSAULT/denied=PER
          Omani claims that Peru attacked Chile were false. | PER>CHL:ASSAULT/said=OMN
          Oman said that Peru had promised to leave. | PER>OMN:AGREE/said=OMN
          Oman condemned Peru for attacking Chile. | OMN>PER:ACCUSE PER>CHL:ASSAULT/said=OMN
          Oman said that it would send tanks to Peru. | OMN>PER:AGREE/WILL
          Oman said that Mali would send tanks to Peru. | MLI>PER:AID/MAY/said=OMN
          Oman announced it would impose sanctions on Peru. | OMN>PER:SANCTION/MAY
          Oman vowed that it would attack Peru. | OMN>PER:THREATEN/WILL
          """)
  void tellWhoSaysSo(String text, String dyads) {
    assertThat(Annotated.body(text).claims()).as(text).isEqualTo(dyads);
  }
}
