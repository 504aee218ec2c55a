package org.chancery.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.article.Article;
import org.chancery.copies.Copies;
import org.chancery.copies.Shingles;
import org.chancery.index.Texts.Copy;
import org.chancery.testing.TestCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTest {

  private static final int ARTICLES = 160;
  private static final String DAY = "2024-06-19";

  @ParameterizedTest
  @CsvSource({"1,1", "2,1", "4,3"})
  void givesInAnyOrderOfArrivalWhatOneCleanRunGives(int seed, int shards) {
    Random random = new Random(seed);
    Corpus corpus = new Corpus(seed);
    Map<String, Article> last = corpus.articles(ARTICLES);
    List<Article> arriving = new ArrayList<>(last.values());
    Collections.shuffle(arriving, random);
    try (SweepSetup one = SweepSetup.over(TestCluster.emptyIndex("shuffled", shards));
        SweepSetup clean = SweepSetup.over(TestCluster.emptyIndex("clean"))) {
      Map<String, Article> there = new HashMap<>();
      while (!arriving.isEmpty()) {
        List<Article> job = arriving.subList(0, Math.min(arriving.size(), 1 + random.nextInt(30)));
        one.write(job);
        job.forEach(article -> there.put(article.id(), article));
        job.clear();
        for (String id : some(there, random)) {
          there.put(id, corpus.revised(there.get(id)));
          one.write(List.of(there.get(id)));
        }
        for (String id : some(there, random)) {
          there.remove(id);
          one.remove(id);
        }
        if (random.nextInt(4) > 0) {
          one.sweep().run();
        }
      }
      one.sweep().run();
      clean.write(there.values());
      clean.sweep().run();
      assertThat(clean.textIds()).isEqualTo(everyPair(there)).hasSizeGreaterThan(ARTICLES / 2);
      assertThat(one.textIds()).isEqualTo(clean.textIds());
      assertThat(one.texts()).hasSizeLessThan(there.size()).isEqualTo(clean.texts());
      assertThat(one.sweep().behind()).isZero();
    }
  }

  @Test
  void partsATextWhenTheCopyBetweenGoes() {
    Corpus corpus = new Corpus(5);
    List<String> words = corpus.words(300);
    try (SweepSetup index = SweepSetup.over(TestCluster.emptyIndex("between"))) {
      index.write(
          List.of(
              corpus.article("a", "news", text(words.subList(0, 100)), DAY, "one"),
              corpus.article("m", "news", text(words), DAY, "two"),
              corpus.article("z", "news", text(words.subList(200, 300)), "2024-06-18", "three")));
      index.index().index().refresh();
      assertThat(index.sweep().behind()).isEqualTo(3);
      index.sweep().run();
      assertThat(index.textIds()).containsValues("a").containsOnlyKeys("a", "m", "z");
      assertThat(index.texts()).containsOnlyKeys("a");
      assertThat(index.texts().get("a").path("id").asString()).isEqualTo("z");
      assertThat(index.index().texts().copies("a"))
          .extracting(Copy::id)
          .containsExactly("z", "a", "m");

      index.remove("m");
      assertThat(index.texts()).as("the words of what was removed").isEmpty();
      assertThat(index.sweep().behind()).isEqualTo(1);
      index.sweep().run();
      assertThat(index.textIds()).isEqualTo(Map.of("a", "a", "z", "z"));
      assertThat(index.texts()).containsOnlyKeys("a", "z");
      assertThat(index.sweep().behind()).isZero();
    }
  }

  @Test
  void beginsAgainWhereTheDatabaseOrTheTextsAreLost() {
    Map<String, Article> articles = new Corpus(6).articles(40);
    try (SweepSetup first = SweepSetup.over(TestCluster.emptyIndex("lost"))) {
      first.write(articles.values());
      first.sweep().run();
      Map<String, String> ids = first.textIds();
      SweepSetup other = SweepSetup.over(first.index());
      assertThat(other.sweep().behind()).isEqualTo(40);
      other.sweep().run();
      assertThat(other.textIds()).isEqualTo(ids);
      assertThat(other.sweep().behind()).isZero();
    }
  }

  private static List<String> some(Map<String, Article> there, Random random) {
    List<String> ids = new ArrayList<>(new TreeMap<>(there).keySet());
    Collections.shuffle(ids, random);
    return ids.subList(0, Math.min(ids.size(), random.nextInt(4)));
  }

  private static String text(List<String> words) {
    return String.join(" ", words);
  }

  /** The smallest id spreads from copy to copy until nothing changes any more. */
  private static Map<String, String> everyPair(Map<String, Article> articles) {
    Map<String, Shingles> texts = new HashMap<>();
    Map<String, String> smallest = new TreeMap<>();
    articles
        .values()
        .forEach(article -> {
          texts.put(article.id(), Shingles.of(article.body()));
          smallest.put(article.id(), article.id());
        });
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Article one : articles.values()) {
        for (Article two : articles.values()) {
          String id = smallest.get(two.id());
          if (id.compareTo(smallest.get(one.id())) < 0
              && one.collection().equals(two.collection())
              && areNear(one, two)
              && Copies.are(texts.get(one.id()), texts.get(two.id()))) {
            smallest.put(one.id(), id);
            changed = true;
          }
        }
      }
    }
    return smallest;
  }

  private static boolean areNear(Article one, Article two) {
    return one.published() == null
        || two.published() == null
        || (!one.published().from().minusDays(Copies.MOST_DAYS).isAfter(two.published().to())
            && !two.published().from().minusDays(Copies.MOST_DAYS).isAfter(one.published().to()));
  }
}
