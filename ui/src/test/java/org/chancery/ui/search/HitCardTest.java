package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitCardTest {

  @ParameterizedTest
  @CsvSource({
    "They met., They parted., They met. … They parted.",
    "They met…, They parted., They met … They parted.",
    "They met., …had parted., They met. … had parted.",
    "They met…, …had parted., They met … had parted.",
    "…had met., They parted…, …had met. … They parted…",
  })
  void leavesOneSignBetweenTwoSnippets(String first, String second, String shown) {
    assertThat(HitCard.joined(List.of(first, second))).isEqualTo(shown);
  }
}
