package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;

/** As long as the index shows the same, searches look at the same. */
class SharedPointInTimeTest {

  private static final long LONGER_THAN_FRESH = 1_100;

  @Test
  void staysTheSameUntilTheIndexShowsSomethingNew() throws Exception {
    try (TestIndex index = TestCluster.emptyIndex("shared", 2)) {
      String alias = index.definition().readAlias();
      SharedPointInTime shared = new SharedPointInTime(index.client(), alias);
      String first = shared.id();
      Thread.sleep(LONGER_THAN_FRESH);
      assertThat(shared.id()).isEqualTo(first);
      index
          .client()
          .index(i ->
              i.index(index.definition().writeAlias()).id("a").document(Map.of("title", "new")));
      index.index().refresh();
      Thread.sleep(LONGER_THAN_FRESH);
      String second = shared.id();
      assertThat(second).isNotEqualTo(first);
      Thread.sleep(LONGER_THAN_FRESH);
      assertThat(shared.id()).isEqualTo(second);
      shared.expire();
      assertThat(shared.id()).isNotEqualTo(second);
    }
  }
}
