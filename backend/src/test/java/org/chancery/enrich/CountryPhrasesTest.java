package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.CountryMention.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The United States imposed new tariffs. | USA
          The U.S. imposed new tariffs. | USA
          They told us that it was over. | -
          The US and its partners replied. | USA
          A senior US official spoke. | USA
          American farmers complained. | USA
          N. Korea fired a missile. | PRK
          N.Korea fired a missile. | PRK
          North Koreans watched the parade. | PRK
          The DPRK issued a statement. | PRK
          S. Korea answered. | KOR
          Seoul summoned the envoy. | KOR
          Russia-N. Korea ties grow. | PRK RUS
          Russia–North Korea ties grow. | PRK RUS
          A U.S.-South Korea exercise began. | KOR USA
          The US-led coalition flew sorties. | USA
          Ships crossed the South China Sea. | -
          Two South China Sea claimants met. | -
          Veterans of the Korean War gathered. | -
          Tension on the Korean Peninsula rose. | -
          North Macedonia joined the alliance. | MKD
          Equatorial Guinea held a vote. | GNQ
          Papua New Guinea signed the pact. | PNG
          Guinea-Bissau closed its ports. | GNB
          The Democratic Republic of the Congo protested. | COD
          Niger expelled the envoy while Nigeria watched. | NER NGA
          Sudan and South Sudan resumed talks. | SDN SSD
          Dominica thanked the Dominican Republic. | DMA DOM
          Ireland and Northern Ireland share a border. | GBR IRL
          Jordan received a delegation from Iraq. | IRQ JOR
          Michael Jordan bought another team. | -
          Mr. Jordan declined to comment. | -
          Chad and Libya reopened the crossing. | LBY TCD
          His neighbour Chad Miller fixed the car. | -
          Georgia and Armenia signed a transit deal. | ARM GEO
          A jury in Atlanta, Georgia, heard the case. | USA
          The Georgian president flew from Tbilisi to Brussels. | BEL GEO
          Turkey recalled its ambassador from Sweden. | SWE TUR
          She ate a turkey sandwich. | -
          They roast the Turkey for dinner. | -
          Türkiye recalled its ambassador. | TUR
          China’s foreign ministry protested. | CHN
          CHINA WARNS TAIWAN OVER DRILLS | CHN TWN
          RUSSIA AND IRAN SIGN PACT | IRN RUS
          US STRIKES TARGETS IN YEMEN | USA YEM
          THE STORM LEFT MANY OF US WITHOUT POWER | -
          The Kremlin rejected the plan. | RUS
          Downing Street welcomed the news. | GBR
          Tehran denied the report. | IRN
          Protests spread in Caracas. | VEN
          Fighting resumed near Goma. | COD
          Britons and Germans voted. | DEU GBR
          The Dutch prime minister resigned. | NLD
          A Franco-German summit was planned. | DEU FRA
          Ivory Coast sent soldiers. | CIV
          Burma freed prisoners. | MMR
          Czechoslovakia no longer exists. | CSK
          Kosovo opened an office. | XKX
          Palestinians buried the dead. | PSE
          A fee of US $5 million was paid. | -
          Hong Kong tightened the rules. | HKG
          The Emir of Qatar flew home. | QAT
          Vladimir Putin gave a speech. | RUS
          Ethnic Albanians marched through the town. | -
          """)
  void namesTheStates(String text, String countries) {
    assertThat(Annotated.body(text).countries()).as(text).isEqualTo(countries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Moscow denied the report. | Moscow | ACTS
          The envoys met in Moscow. | Moscow | PLACE
          MOSCOW (Reuters) - Prices rose on Friday. | MOSCOW | PLACE
          Protests erupted across Iran. | Iran | PLACE
          Turkey accused Greece of a violation. | Greece | ACTED_ON
          Turkey accused Greece of a violation. | Turkey | ACTS
          Iranian-backed militias fired rockets. | Iranian | MODIFIER
          Anti-Russian feeling grew. | Russian | MODIFIER
          She likes Swiss chocolate. | Swiss | MODIFIER
          Kim arrived from Beijing. | Beijing | PLACE
          """)
  void tellsWhichPartAStatePlays(String text, String surface, Part part) {
    assertThat(Annotated.body(text).part(surface)).as(text).isEqualTo(part);
  }
}
