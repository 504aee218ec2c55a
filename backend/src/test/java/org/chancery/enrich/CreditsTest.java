package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          (MENAFN) Prices rose on Monday. | -
          MOSCOW (Xinhua) -- Prices rose on Monday. | -
          BEIJING, March 3 (Xinhua) -- Prices rose on Monday. | -
          (MENAFN - Jordan Times) Prices rose on Monday. | -
          TEHRAN (Tasnim) - Prices rose on Monday. | -
          Xinhua - Prices rose on Monday. | -
          Prices rose on Monday (Anadolu Agency). | -
          Prices rose. Source: Anadolu Agency. | -
          Prices rose. By TASS. | -
          KCNA criticised the drills. | media:kcna
          The drills were criticised by KCNA. | media:kcna
          State media (among them KCNA) criticised the drills. | media:kcna
          A crowd (in a photo by TASS) smiled. | media:tass
          """)
  void areNoActors(String text, String actors) {
    assertThat(Annotated.body(text).actors()).as(text).isEqualTo(actors);
  }
}
