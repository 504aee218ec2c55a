package org.chancery.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.chancery.search.SearchUnavailable;
import org.junit.jupiter.api.Test;

class ComparingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Changes NOTHING = new Changes(Map.of(), Map.of(), 0L, 0L);

  @Test
  void tellsHowFarItIsUntilItHasEnded() {
    CountDownLatch more = new CountDownLatch(1);
    try (Comparing comparing =
        started(
            new Comparing(watch -> {
              watch.accept(1_000);
              await(more);
              watch.accept(1_200);
              return NOTHING;
            }))) {
      assertThat(comparing.within(Duration.ofMillis(100))).isEmpty();
      assertThat(comparing.compared()).isEqualTo(1_000);
      more.countDown();
      assertThat(comparing.within(PATIENCE)).contains(NOTHING);
      assertThat(comparing.compared()).isEqualTo(1_200);
    }
  }

  @Test
  void endsAtTheNextPageWhenNobodyWaits() {
    CountDownLatch more = new CountDownLatch(1);
    Comparing comparing =
        started(
            new Comparing(watch -> {
              await(more);
              watch.accept(1_000);
              return NOTHING;
            }));
    comparing.close();
    more.countDown();
    assertThatThrownBy(() -> comparing.within(PATIENCE)).isInstanceOf(CancellationException.class);
    assertThat(comparing.compared()).isZero();
  }

  @Test
  void tellsThatElasticsearchDoesNotAnswer() {
    try (Comparing comparing =
        started(
            new Comparing(watch -> {
              throw new SearchUnavailable("away", new IllegalStateException());
            }))) {
      assertThatThrownBy(() -> comparing.within(PATIENCE)).isInstanceOf(SearchUnavailable.class);
    }
  }

  private static Comparing started(Comparing comparing) {
    Thread.ofVirtual().start(comparing.task());
    return comparing;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
