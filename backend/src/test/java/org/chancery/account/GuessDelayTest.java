package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuessDelayTest {

  private final GuessDelay delay = new GuessDelay();

  @Test
  void growsWithEachWrongPasswordInARow() {
    long[] seconds = new long[12];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = delay.about("ann").toSeconds();
      delay.wrong("ann");
    }
    assertThat(seconds).containsExactly(0, 0, 0, 0, 0, 1, 2, 4, 8, 8, 8, 8);
    assertThat(delay.about("bob")).isZero();
    delay.right("ann");
    assertThat(delay.about("ann")).isZero();
  }

  @Test
  void remembersTheNamesThatWereTriedLast() {
    for (int i = 0; i < 5; i++) {
      delay.wrong("ann");
    }
    for (int i = 0; i < 999; i++) {
      delay.wrong("x".repeat(200) + i);
      delay.wrong("nobody" + i);
    }
    assertThat(delay.about("ann")).isZero();
    assertThat(delay.about("x".repeat(100))).isEqualTo(Duration.ofSeconds(8));
  }
}
