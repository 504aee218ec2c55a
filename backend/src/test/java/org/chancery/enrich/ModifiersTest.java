package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifiersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Soviet pilots attacked North Korea in 1950. | -
          Poland sent Soviet-era tanks to Ukraine. | POL>UKR:AID
          Latvia removed a Soviet monument. | -
          The Soviet Union attacked Finland. | SUN>FIN:ASSAULT/BACKGROUND
          Soviet troops invaded Afghanistan. | SUN>AFG:ASSAULT/BACKGROUND
          Germany banned French fries. | -
          Iran praised Turkish delight. | -
          Japan banned Russian vodka. | -
          Polish police raided a Chinese restaurant. | -
          Polish police raided a Chinese ship. | POL>CHN:COERCE
          India attacked pirates in the Indian Ocean. | -
          Vietnam condemned the drills in the South China Sea. | -
          China remembered the Korean War. | -
          """)
  void areNoSideOfAnEvent(String text, String dyads) {
    assertThat(Annotated.body(text).interactions()).as(text).isEqualTo(dyads);
  }
}
