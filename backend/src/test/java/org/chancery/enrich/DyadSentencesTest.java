package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyadSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Turkey accused Greece of violating its airspace. | TUR>GRC:ACCUSE
          Greece was accused by Turkey of violating its airspace. | TUR>GRC:ACCUSE
          Brazil condemned the attack by Israel. | BRA>ISR:ACCUSE
          Japan protested to China over the drills. | JPN>CHN:ACCUSE
          Spain urged Morocco to reopen the crossing. | ESP>MAR:REQUEST
          Kenya called on Somalia to hold elections. | KEN>SOM:REQUEST
          France asked Mali for an explanation. | FRA>MLI:REQUEST
          India demanded that Pakistan hand over the suspects. | IND>PAK:REQUEST
          Ukraine said that Poland must open its market. | UKR>POL:REQUEST
          Cuba rejected an American proposal. | CUB>USA:REJECT
          Serbia refused to recognise Kosovo. | SRB>XKX:REJECT
          Hungary vetoed a plan of Germany. | HUN>DEU:REJECT
          Syria will not accept Iraqi refugees. | SYR>IRQ:REJECT/WILL
          Iran threatened Israel with retaliation. | IRN>ISR:THREATEN
          Egypt threatened to cut off gas to Jordan. | EGY>JOR:THREATEN
          Russia warned Finland against hosting missiles. | RUS>FIN:THREATEN
          China will impose sanctions on Lithuania. | CHN>LTU:THREATEN/WILL
          China imposed sanctions on Lithuania. | CHN>LTU:SANCTION
          Canada expelled two Indian diplomats. | CAN>IND:SANCTION
          Italy suspended military aid to Niger. | ITA>NER:SANCTION
          Peru recalled its ambassador from Mexico. | PER>MEX:SANCTION
          Saudi Arabia severed ties with Iran. | SAU>IRN:SANCTION
          Russia attacked Ukraine. | RUS>UKR:ASSAULT
          Ukrainian cities were shelled by Russian troops. | RUS>UKR:ASSAULT
          Israeli jets bombed positions in Lebanon. | ISR>LBN:ASSAULT
          Iraq invaded Kuwait. | IRQ>KWT:ASSAULT
          Pakistani soldiers shot two Afghan border guards. | PAK>AFG:ASSAULT
          Vietnam arrested three Chinese fishermen. | VNM>CHN:COERCE
          Ghana deported dozens of Nigerian traders. | GHA>NGA:COERCE
          North Korea deployed troops against South Korea. | PRK>KOR:MOBILIZE
          Ethiopia massed troops on its frontier with Eritrea. | ETH>ERI:MOBILIZE
          Thousands of Iraqis demonstrated against the United States. | IRQ>USA:PROTEST
          Norway gave Malawi a grant for schools. | NOR>MWI:AID
          Germany is sending tanks to Ukraine. | DEU>UKR:AID
          Iran supplied Russia with drones. | IRN>RUS:AID
          Germany will send tanks to Ukraine. | DEU>UKR:AGREE/WILL
          Germany promised to send tanks to Ukraine. | DEU>UKR:AGREE
          Germany is ready to send tanks to Ukraine. | DEU>UKR:AGREE
          Russia withdrew its forces from Georgia and Armenia. | RUS>ARM:RETREAT RUS>GEO:RETREAT
          The United States lifted sanctions on Syria. | USA>SYR:CONCEDE
          Portugal praised Angola. | PRT>AGO:SUPPORT
          Portugal recognised the state of Palestine. | PRT>PSE:SUPPORT
          Zambia extradited a suspect to Britain. | ZMB>GBR:COOPERATE
          Vladimir Putin met Kim Jong Un in Vladivostok. | PRK>RUS:CONSULT RUS>PRK:CONSULT
          Putin and Kim Jong Un met in Vladivostok. | PRK>RUS:CONSULT RUS>PRK:CONSULT
          Chile and Bolivia signed a treaty on Monday. | BOL>CHL:AGREE CHL>BOL:AGREE
          India and Nepal agreed to open the border. | IND>NPL:AGREE NPL>IND:AGREE
          Poland held talks with Lithuania. | LTU>POL:CONSULT POL>LTU:CONSULT
          Norway exchanged a few words with Peru. | NOR>PER:CONSULT PER>NOR:CONSULT
          The Swedish minister visited Estonia. | SWE>EST:CONSULT
          Omani Foreign Minister Badr Albusaidi arrived in Tehran. | OMN>IRN:CONSULT
          Xi Jinping hosted Emmanuel Macron in Beijing. | CHN>FRA:CONSULT
          Colombian and Venezuelan troops clashed. | COL>VEN:ASSAULT VEN>COL:ASSAULT
          Talks between Armenia and Azerbaijan collapsed. | ARM>AZE:CONSULT/BACKGROUND AZE>ARM:CONSULT/BACKGROUND
          Oman mediated between Iran and Yemen. | OMN>IRN:CONSULT OMN>YEM:CONSULT
          A Chilean banker was charged in Italy. | ITA>CHL:ACCUSE
          The U.S.-Soviet talks resumed. | SUN>USA:CONSULT/BACKGROUND USA>SUN:CONSULT/BACKGROUND
          The invasion of Kuwait by Iraq began. | IRQ>KWT:ASSAULT/BACKGROUND
          The expulsion of Indian diplomats by Canada drew protests. | CAN>IND:SANCTION/BACKGROUND
          The delivery of shells by Egypt to Sudan continued. | EGY>SDN:AID/BACKGROUND
          A visit by the Turkish president to Athens ended. | TUR>GRC:CONSULT/BACKGROUND
          The visit of Chinese President Xi Jinping to Serbia began. | CHN>SRB:CONSULT/BACKGROUND
          Blinken told China that the flight was a mistake. | USA>CHN:CONSULT
          The envoys of Japan, Norway and Canada praised Peru. | CAN>PER:SUPPORT JPN>PER:SUPPORT NOR>PER:SUPPORT
          Poland praised India, and Norway praised Peru. | NOR>PER:SUPPORT POL>IND:SUPPORT
          Chile accuses Peru of a lie; on Monday it summoned the Peruvian ambassador. | CHL>PER:ACCUSE
          Russia-China talks have stalled. | CHN>RUS:CONSULT/BACKGROUND RUS>CHN:CONSULT/BACKGROUND
          Honduras opened diplomatic relations with China. | CHN>HND:SUPPORT HND>CHN:SUPPORT
          Malta and Monaco established diplomatic relations. | MCO>MLT:SUPPORT MLT>MCO:SUPPORT
          Hamas fired rockets at Israel. | PSE>ISR:ASSAULT
          Hezbollah attacked Israeli soldiers. | LBN>ISR:ASSAULT
          NATO urged Serbia to withdraw. | org:nato>SRB:REQUEST
          Egypt did not attack Libya. | EGY>LBY:ASSAULT/NOT
          Sweden has not sold weapons to Qatar. | SWE>QAT:COOPERATE/NOT
          Austria may expel the Russian envoy. | AUT>RUS:SANCTION/MAY
          Laos might sign a treaty with Thailand. | LAO>THA:AGREE/MAY THA>LAO:AGREE/MAY
          Uganda plans to send teachers to Rwanda. | UGA>RWA:AGREE/WILL
          KCNA said that Japan had threatened North Korea. | JPN>PRK:THREATEN/said=media:kcna
          Iraq attacked Iran, Qatar said. | IRQ>IRN:ASSAULT/said=QAT
          According to Ukraine, Belarus trained Russian pilots. | BLR>RUS:AID/said=UKR
          Belarus denied that Russia had attacked Ukraine. | RUS>UKR:ASSAULT/denied=BLR
          Jordan said it would support Lebanon. | JOR>LBN:SUPPORT/WILL
          The presidents of Chile and Peru discussed trade. | CHL>PER:CONSULT PER>CHL:CONSULT
          Russia exports gas to Turkey. | RUS>TUR:COOPERATE
          Iraqi forces gassed Iranian troops. | IRQ>IRN:ASSAULT
          Israeli soldiers beat Lebanese farmers. | ISR>LBN:ASSAULT
          Saudi Arabia and Iran restored ties. | IRN>SAU:AGREE SAU>IRN:AGREE
          Turkey restored full diplomatic relations with Israel. | ISR>TUR:AGREE TUR>ISR:AGREE
          Serbia resumed relations with Croatia. | HRV>SRB:AGREE SRB>HRV:AGREE
          North Korea sent troops to Russia to fight in its war. | PRK>RUS:AID
          North Korea has sent 10,000 soldiers to Russia to help its army. | PRK>RUS:AID
          North Korea sent troops to Russia. | PRK>RUS:AID
          Russia and China held joint naval exercises. | CHN>RUS:COOPERATE RUS>CHN:COOPERATE
          Chad sent troops to Niger in support of the government. | TCD>NER:AID
          Russia sent troops into Georgia. | RUS>GEO:MOBILIZE
          Russia sent troops to Georgia to fight the Georgian army. | RUS>GEO:MOBILIZE
          Iran sent troops to the border with Azerbaijan. | IRN>AZE:MOBILIZE
          Lavrov said that Iran had agreed with Iraq to open the border. | IRN>IRQ:AGREE/said=person:sergey-lavrov IRQ>IRN:AGREE/said=person:sergey-lavrov
          Japan had earlier accused China of spying. | JPN>CHN:ACCUSE/BACKGROUND
          North Korea wrote to the United Nations. | PRK>org:united-nations:CONSULT
          North Korea wrote to the United Nations Security Council. | PRK>org:un-security-council:CONSULT
          Russia's full-scale invasion of Ukraine began. | RUS>UKR:ASSAULT/BACKGROUND
          """)
  void tellWhoDoesWhatToWhom(String sentence, String dyads) {
    assertThat(Annotated.body(sentence).interactions()).as(sentence).isEqualTo(dyads);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A tourist from Chile visited a zoo.
          Prices rose in Norway and Sweden.
          The envoy, who once lived in Kenya, likes Japan.
          Exports to Brazil and Peru grew by a tenth.
          Russian-made rifles were found in Uganda.
          Football fans from Spain and Portugal sang.
          Argentina beat France in the final.
          Morocco beat Portugal 1-0 on Saturday.
          Spain beat Germany to win the European Championship.
          North Korea attended the BRICS summit.
          Russia-China relations have deepened.
          Relations between Iran and Israel are hostile.
          Relations between Chile and Peru are at a high.
          Ties between Japan and South Korea have warmed, officials said.
          The friendship between Cuba and Angola is old.
          Iran is accused of supplying drones to Russia.
          Iran is accused of attacking Israel.
          The ties of Chile with Peru before the visit by the French president were old.
          Swedish politicians told lies about Hungary.
          War crimes by Serbs against the law were tried.
          """)
  void claimNoInteractionWhereThereIsNone(String sentence) {
    assertThat(Annotated.body(sentence).interactions()).as(sentence).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Turkish police arrested Turkish students. | TUR>TUR:COERCE
          The Nigerian army attacked Nigerian rebels. | NGA>NGA:ASSAULT
          """)
  void keepWhatAStateDoesWithinItselfApart(String sentence, String dyads) {
    Annotated annotated = Annotated.body(sentence);
    assertThat(annotated.internal()).as(sentence).isEqualTo(dyads);
    assertThat(annotated.interactions()).as(sentence).isEqualTo("-");
  }
}
