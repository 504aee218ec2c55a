package org.chancery.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On every database that Chancery runs on. */
class RemovalsTest {

  private static final Instant THEN = Instant.parse("2025-03-01T12:34:56.789Z");

  @ParameterizedTest
  @EnumSource
  void keepsTheFirstRemovalOfAnArticleUntilItIsLifted(TestDatabase database) {
    Removals removals = new Removals(database.jdbc());
    Removal a = removal("a", "First.", THEN);
    removals.add(a);
    removals.add(removal("a", "Second.", THEN.plusSeconds(1)));
    removals.add(removal("b", "", THEN.plusSeconds(2)));
    assertThat(removals.find(List.of("a", "c"))).containsOnlyKeys("a").containsValue(a);
    assertThat(removals.find(List.of())).isEmpty();
    assertThat(removals.list(List.of(), 0, 10))
        .extracting(Removal::article)
        .containsExactly("b", "a");
    assertThat(removals.list(List.of(), 1, 10)).containsExactly(a);
    assertThat(removals.lift("a")).isTrue();
    assertThat(removals.lift("a")).isFalse();
    assertThat(removals.find(List.of("a", "b"))).containsOnlyKeys("b");
    assertThat(removals.list(List.of(), 0, 10).getFirst().sentence())
        .isEqualTo("It was removed on 1 Mar 2025 by admin; lift the removal to index it again.");
  }

  private static Removal removal(String article, String reason, Instant at) {
    return new Removal(
        article, "articles", "https://paper.example/'; drop 🕊", "Title", reason, "admin", at);
  }
}
