package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.enrich.Gazetteer;
import org.chancery.index.Reader;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles about the same, among the samples. */
class SimilarArticlesTest {

  private static final TestIndex SAMPLES = SampleIndex.get();
  private static final SimilarArticles SIMILAR =
      new SimilarArticles(
          SAMPLES.client(),
          SAMPLES.definition().readAlias(),
          SAMPLES.texts(),
          new GazetteerNames(Gazetteer::standard),
          Reader.EVERYTHING);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "russia-vetoes-north-korea-sanctions-panel, russia-vetoes-un-panel-north-korea-sanctions",
    "iran-saudi-arabia-restore-ties-beijing, saudi-iran-deal-beijing-mediation",
    "xi-putin-moscow-summit, xi-putin-moscow-joint-statements",
    "seoul-summons-russian-envoy, south-korea-summons-russian-ambassador-troops",
    "shoigu-pyongyang-sappers-kursk, shoigu-kim-jong-un-letter-putin",
    "kim-putin-spaceport-support, kim-putin-vostochny-cosmodrome-summit"
  })
  void findsOtherAccountsOfTheSame(String file, String other) {
    List<Hit> similar = SIMILAR.list(article(file), 5);
    assertThat(similar.stream().map(Hit::origin)).as(file).anyMatch(o -> o.contains("/" + other));
    assertThat(similar.stream().map(Hit::origin)).noneMatch(o -> o.contains("/" + file + "."));
  }

  @Test
  void listsNoMoreThanAskedFor() {
    Article article = article("shoigu-pyongyang-sappers-kursk");
    assertThat(SIMILAR.list(article, 2)).hasSize(2);
    assertThatThrownBy(() -> SIMILAR.list(article, 0))
        .isInstanceOf(BadQuery.class)
        .hasMessage("size must lie between 1 and 50, not 0.");
  }

  private static Article article(String file) {
    SearchResult all = SAMPLES.search().search(Criteria.EVERYTHING, View.hits(200));
    String id =
        all.hits().stream()
            .filter(hit -> hit.origin().contains("/" + file + "."))
            .findFirst()
            .orElseThrow()
            .id();
    return SAMPLES.articles().find(id).orElseThrow();
  }
}
