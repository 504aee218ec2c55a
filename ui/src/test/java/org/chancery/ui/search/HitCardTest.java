package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitCardTest {

  @Test
  void partsParagraphsThatOneSnippetSpans() {
    assertThat(HitCard.onOneLine("at a base in Karr\n\nKARR, August\n16. They met.\n"))
        .isEqualTo("at a base in Karr · KARR, August 16. They met.");
  }

  @ParameterizedTest
  @CsvSource({"2, in 2 copies", "1200, 'in 1,200 copies'"})
  void countsTheCopies(int copies, String words) {
    assertThat(Copies.words(copies)).isEqualTo(words);
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
