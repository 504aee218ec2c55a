package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpeningsTest {

  private final Openings openings =
      new Openings(Pattern.compile("(?iU)^\\W*(?:read (?:more|also).*|x|\\d+ views|écoutez.*)$"));

  @ParameterizedTest
  @CsvSource({
    "Read more about it, true",
    "rEAD also, true",
    "Report of the day, true",
    "x, true",
    "12 views, true",
    "Écoutez, true",
    "» read more, true",
    "'', true",
    "The harbour minister, false",
    "A map, false",
    "xy, false"
  })
  void admitsWhatMayMatchByItsBeginning(String text, boolean admitted) {
    assertThat(openings.admit(text)).isEqualTo(admitted);
  }

  @ParameterizedTest
  @CsvSource({"有料会員限定の記事です", "この記事は有料会員だけ", "Subscribe now", "  loading …"})
  void sparesNoFurniture(String line) {
    assertThat(BlockFilter.isFurniture(line)).isTrue();
  }
}
