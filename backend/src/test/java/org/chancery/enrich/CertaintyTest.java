package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Iran reportedly sent drones to Russia. | IRN>RUS:AID/MAY
          Iran sent drones to Russia. | IRN>RUS:AID
          Russia allegedly attacked Ukraine. | RUS>UKR:ASSAULT/MAY
          Reportedly, Serbia sold shells to Israel. | SRB>ISR:COOPERATE/MAY
          Perhaps Egypt attacked Libya. | EGY>LBY:ASSAULT/MAY
          Kenyan soldiers apparently shelled Somalia. | KEN>SOM:ASSAULT/MAY
          Peru has probably expelled the Mexican envoy. | PER>MEX:SANCTION/MAY
          Turkey may sign a treaty with Qatar. | QAT>TUR:AGREE/MAY TUR>QAT:AGREE/MAY
          Belarus would supply shells to Syria. | BLR>SYR:AID/MAY
          Poland could send tanks to Ukraine. | POL>UKR:AID/MAY
          If Iran attacks Israel, prices will rise. | IRN>ISR:ASSAULT/MAY
          Norway suspects that Russia attacked Estonia. | NOR>RUS:ACCUSE RUS>EST:ASSAULT/MAY
          Norway proved that Russia attacked Estonia. | RUS>EST:ASSAULT
          An alleged Russian attack on Estonia was discussed. | RUS>EST:ASSAULT/MAY
          A Russian attack on Estonia was discussed. | RUS>EST:ASSAULT/BACKGROUND
          A possible deal between Oman and Yemen was discussed. | OMN>YEM:AGREE/MAY YEM>OMN:AGREE/MAY
          Diplomats discussed a possible deal in which Oman provides Yemen with shells. | OMN>YEM:AID/MAY
          Diplomats discussed a deal in which Oman provides Yemen with shells. | OMN>YEM:AID
          Putin visited Hanoi as Seoul weighs arms for Ukraine. | KOR>UKR:AID/MAY RUS>VNM:CONSULT
          Norway is mulling sanctions against Peru. | NOR>PER:SANCTION/MAY
          Norway imposed sanctions against Peru. | NOR>PER:SANCTION
          Peru is believed to have sent drones to Chile. | PER>CHL:AID/MAY
          Peru is alleged to have attacked Chile. | PER>CHL:ASSAULT/MAY
          Peru is said to have signed a treaty with Chile. | CHL>PER:AGREE/MAY PER>CHL:AGREE/MAY
          Norway and Mali have alleged that Peru supplies Chile with shells, a claim that Chile and Peru have denied. | MLI>PER:ACCUSE NOR>PER:ACCUSE PER>CHL:AID/MAY/said=NOR/said=MLI/denied=CHL/denied=PER
          Diplomats spoke amid allegations from Oman that Peru attacked Chile. | PER>CHL:ASSAULT/MAY/said=OMN
          Diplomats spoke amid news from Oman that Peru attacked Chile. | PER>CHL:ASSAULT
          Oman said that Peru attacked Chile. | PER>CHL:ASSAULT/said=OMN
          Oman and Mali said that Peru attacked Chile. | PER>CHL:ASSAULT/said=OMN/said=MLI
          Oman said that Peru attacked Chile, hours after Mali attacked Togo. | MLI>TGO:ASSAULT PER>CHL:ASSAULT/said=OMN
          Peru attacked Chile, the minister told reporters in Oslo. | PER>CHL:ASSAULT
          Peru attacked Chile, Oman said in Oslo. | PER>CHL:ASSAULT/said=OMN
          Peru attacked Chile, said Oman. | PER>CHL:ASSAULT/said=OMN
          A deal between Oman and Yemen was discussed. | OMN>YEM:AGREE/BACKGROUND YEM>OMN:AGREE/BACKGROUND
          """)
  void leaveOpenWhatTheSentenceLeavesOpen(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Iran protested on Monday. It summoned the Greek ambassador. | IRN>GRC:ACCUSE
          South Korea said that Russia had lied. It summoned the Russian ambassador. | KOR>RUS:ACCUSE
          The agency said Russian ships carried Korean soldiers. They attacked Ukraine. | RUS>UKR:ASSAULT
          After Poland closed the crossing, it summoned the Belarusian ambassador. | POL>BLR:ACCUSE POL>BLR:SANCTION
          When China fired missiles, Japan protested. It summoned the Chinese ambassador. | JPN>CHN:ACCUSE
          """)
  void giveAPronounTheSubjectOfTheMainClauseBefore(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }
}
