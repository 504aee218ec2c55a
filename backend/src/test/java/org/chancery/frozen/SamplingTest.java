package org.chancery.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.frozen.Draw.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody else must be able to draw the same sample with the words of the user guide alone. */
class SamplingTest {

  private static final List<String> IDS =
      IntStream.range(0, 1_000).mapToObj(i -> "article-" + i).toList();

  @Test
  void usesTheKeyThatTheUserGuideNames() {
    // printf '7:a1' | sha256sum
    assertThat(Draw.key(7, "a1"))
        .isEqualTo("3e09762e7f03bd1a76232da2b0293c4df52ce58a24f0a9467a69de681043f85d");
  }

  @Test
  void drawsTheSameInWhicheverOrderArticlesCome() {
    List<String> shuffled = new ArrayList<>(IDS);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(drawn(7, 50, shuffled)).hasSize(50).isEqualTo(drawn(7, 50, IDS));
    assertThat(drawn(8, 50, IDS)).isNotEqualTo(drawn(7, 50, IDS));
    assertThat(drawn(7, 20, IDS)).isEqualTo(drawn(7, 50, IDS).subList(0, 20));
  }

  /** Chi-square over a thousand articles: 999 degrees of freedom, so 999 ± 3 × 44.7. */
  @Test
  void drawsEachArticleEquallyOften() {
    int[] times = new int[IDS.size()];
    for (int seed = 0; seed < 1_000; seed++) {
      drawn(seed, 100, IDS).forEach(id -> times[Integer.parseInt(id.substring(8))]++);
    }
    double chi = 0;
    for (int n : times) {
      chi += (n - 100.0) * (n - 100.0) / (100 * 0.9);
    }
    assertThat(chi).isBetween(999 - 3 * 44.7, 999 + 3 * 44.7);
  }

  @Test
  void givesEachStratumItsShare() {
    SortedMap<String, Long> sizes = sizes("a", 700, "b", 250, "c", 49, "d", 1);
    assertThat(Allocation.PROPORTIONAL.of(sizes, 50))
        .isEqualTo(sizes("a", 35, "b", 13, "c", 2, "d", 0));
    assertThat(Allocation.EQUAL.of(sizes, 50)).isEqualTo(sizes("a", 17, "b", 16, "c", 16, "d", 1));
    assertThat(Allocation.EQUAL.of(sizes, 2)).isEqualTo(sizes("a", 1, "b", 1, "c", 0, "d", 0));
    assertThat(Allocation.EQUAL.of(sizes, 1_000)).isEqualTo(sizes);
    assertThat(Allocation.PROPORTIONAL.of(sizes, 5_000)).isEqualTo(sizes);
  }

  @ParameterizedTest
  @EnumSource
  void addsUpAndTakesNoMoreThanThereIs(Allocation allocation) {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      SortedMap<String, Long> sizes = new TreeMap<>();
      for (int i = 0; i <= random.nextInt(12); i++) {
        sizes.put("s" + i, 1L + random.nextInt(random.nextBoolean() ? 3 : 4_000));
      }
      long all = sum(sizes);
      long wanted = 1 + random.nextLong(all + 5);
      SortedMap<String, Long> shares = allocation.of(sizes, wanted);
      assertThat(sum(shares)).isEqualTo(Math.min(wanted, all));
      assertThat(shares.keySet()).isEqualTo(sizes.keySet());
      shares.forEach((s, n) -> assertThat(n).isBetween(0L, sizes.getOrDefault(s, 0L)));
    }
  }

  @Test
  void refusesWhatIsNoSample() {
    assertThatThrownBy(() -> new Sampling(0, null, Allocation.EQUAL, 1))
        .hasMessage("A sample has 1 to 100,000 articles.");
    assertThatThrownBy(() -> new Sampling(5, null, Allocation.EQUAL, -1))
        .hasMessage("A seed is a whole number from 0 to 2147483647.");
  }

  private static List<String> drawn(long seed, long size, List<String> ids) {
    Draw draw = new Draw(seed, Map.of("", size));
    ids.forEach(id -> draw.offer(id, ""));
    return draw.drawn().stream().map(Drawn::id).toList();
  }

  private static SortedMap<String, Long> sizes(
      String a, long as, String b, long bs, String c, long cs, String d, long ds) {
    return new TreeMap<>(Map.of(a, as, b, bs, c, cs, d, ds));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
