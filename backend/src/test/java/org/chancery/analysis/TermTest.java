package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

  /** 10 of 20 here, 10 of 80 elsewhere. */
  @Test
  void measuresHowSureADifferenceIs() {
    assertThat(new Term("fleet", 10, 20, 10, 80).strength()).isCloseTo(12.07, offset(0.01));
    assertThat(new Term("fleet", 5, 20, 20, 80).strength()).isCloseTo(0, offset(1e-9));
    assertThat(new Term("fleet", 20, 20, 0, 80).strength()).isCloseTo(100.08, offset(0.01));
    assertThat(new Term("fleet", 3, 3, 0, 0).strength()).isZero();
    assertThat(new Term("fleet", 0, 0, 0, 0).share()).isZero();
  }

  @Test
  void leavesOutWhatChanceExplainsAndWhatIsRarerHere() {
    Term strong = new Term("b", 20, 20, 0, 80);
    Term weaker = new Term("a", 10, 20, 10, 80);
    assertThat(
            Term.ranked(
                List.of(
                    weaker,
                    new Term("rare", 1, 1, 0, 100_000),
                    new Term("usual", 6, 20, 20, 80),
                    new Term("elsewhere", 0, 20, 80, 80),
                    strong),
                10))
        .containsExactly(strong, weaker);
    assertThat(Term.ranked(List.of(weaker, strong), 1)).containsExactly(strong);
  }
}
