package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.chancery.article.Dated;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody wrote to be read must not cost more than its length. */
class HostileTextTest {

  private static final int LENGTH = 100_000;

  /** Twice the text takes twice the time; four times would be quadratic. */
  private static final double MOST = 3.2;

  @BeforeAll
  static void warmUp() {
    cost("Russia met China on Friday, it said, a day after 3 to 5 May. ".repeat(4_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia attacked Ukraine and ",
        "Russia attacked Ukraine. ",
        "RUSSIA AND ",
        "Xi Jinping ",
        "Lavrov ",
        "Lavrov, the minister, ",
        "Ana Maria Lopez, the ",
        "Tobias Keller Anna Bell ",
        "President ",
        "minister of the ",
        "the two countries ",
        "its war in Ukraine ",
        "for talks with Russia ",
        "of Russia, ",
        "it said that ",
        "that ",
        "who ",
        "to accuse ",
        "Russia denied claims that Peru attacked Mali, he said, ",
        "Russia attacked Mali. Peru condemned the attack. It denied it. ",
        "on the 15th ",
        "3 to 5 May and ",
        "two days earlier ",
        "1 2 3 4 ",
        "1/1/",
        "a a a ",
        "a-",
        "a",
        "U.S.",
        "’s ",
        "'",
        "\"",
        "( ",
        "– ",
        "\n",
        "Россия ",
        "俄罗斯",
        "😀",
        "é",
        "\u202E\u200Fأ "
      })
  void takesTimeByItsLength(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 3 && ratio > MOST; attempt++) {
      ratio = (double) cost(text + text) / cost(text);
    }
    assertThat(ratio).as(piece).isLessThan(MOST);
  }

  @Test
  void mayBeOneSentenceOfAMegabyte() {
    Annotated found = Annotated.body("Russia praised Peru and ".repeat(45_000));
    assertThat(found.countries()).isEqualTo("PER RUS");
    assertThat(found.annotations().countries()).hasSize(90_000);
    assertThat(found.annotations().dyads().size()).isLessThan(5_100);
  }

  /** Processor time of this thread, the best of two. */
  private static long cost(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Enricher.standard().enrich(new Input("", text, Dated.of("2025-03-01", "test", 1), "en"));
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, Math.max(1, spent));
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia and China met on 3-5 May 2024 , Mr. Lavrov 's ministry said .",
        "It met on the 15th of May , after its 2015 accord with the U.S. and N. Korea .",
        "May 3 to 5 , two weeks ago , at the end of last year .",
        "The two countries ' defense ministers , Sergei Lavrov and Wang Yi , denied on Friday that",
        "North Korean troops in Russia 's western Kursk region attacked Ukraine , Seoul claims .",
      })
  void wordsThatAreNoneStandAnywhere(String sentence) {
    String[] words = sentence.split(" ");
    for (String odd : List.of("x".repeat(65), "\u0301", "\uD83D\uDE00", "\uD83D")) {
      for (int i = 0; i < words.length; i++) {
        String[] changed = words.clone();
        changed[i] = odd;
        assertThatCode(() -> Annotated.body(String.join(" ", changed)).dates())
            .as("%s at %d", odd, i)
            .doesNotThrowAnyException();
      }
    }
  }
}
