package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoubtTest {

  private final Doubt doubt = new Doubt();

  @Test
  void growsWithEachWrongPasswordInARow() {
    long[] seconds = new long[12];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = doubt.about("ann").toSeconds();
      doubt.wrong("ann");
    }
    assertThat(seconds).containsExactly(0, 0, 0, 0, 0, 1, 2, 4, 8, 8, 8, 8);
    assertThat(doubt.about("bob")).isZero();
    doubt.right("ann");
    assertThat(doubt.about("ann")).isZero();
  }

  @Test
  void remembersTheNamesThatWereTriedLast() {
    for (int i = 0; i < 5; i++) {
      doubt.wrong("ann");
    }
    for (int i = 0; i < 999; i++) {
      doubt.wrong("x".repeat(200) + i);
      doubt.wrong("nobody" + i);
    }
    assertThat(doubt.about("ann")).isZero();
    assertThat(doubt.about("x".repeat(100))).isEqualTo(Duration.ofSeconds(8));
  }
}
