package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void partsParagraphsThatOneSnippetSpans() {
    assertThat(HitCard.joined(List.of("at a base in Karr\n\nKARR, August 16. They met.\n", "So.")))
        .isEqualTo("at a base in Karr · KARR, August 16. They met. … So.");
  }

  @ParameterizedTest
  @CsvSource({"1, 1 other copy", "2, 2 other copies", "1200, '1,200 other copies'"})
  void countsTheOtherCopies(int copies, String words) {
    assertThat(HitCard.others(copies)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "did,        false, ''",
    "did,        true,  '; it did not happen, says the article'",
    "will,       false, '; announced, not yet done'",
    "will,       true,  '; announced not to happen'",
    "may,        false, '; possible, wanted or alleged'",
    "may,        true,  '; possible, wanted or alleged not to happen'",
    "background, false, '; told as background'",
    "background, true,  '; told as background that did not happen'",
  })
  void saysOnHoverWhatIsNoPlainFact(String time, boolean negated, String words) {
    assertThat(HitCard.circumstances(time, negated)).isEqualTo(words);
  }

  @Test
  void saysWhoClaimsAndWhoDeniesApart() {
    List<String> claimants = List.of("United States", "South Korea");
    List<String> deniers = List.of("Russia");
    assertThat(HitCard.claim(List.of(), List.of())).isEmpty();
    assertThat(HitCard.claim(claimants, List.of()))
        .isEqualTo("claimed: United States, South Korea");
    assertThat(HitCard.claim(List.of(), deniers)).isEqualTo("denied: Russia");
    assertThat(HitCard.claim(claimants, deniers))
        .isEqualTo("claimed: United States, South Korea; denied: Russia");
  }
}
