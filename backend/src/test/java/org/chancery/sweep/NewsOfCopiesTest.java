package org.chancery.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.Provenance;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.NewMatches;
import org.chancery.search.News;
import org.chancery.search.Since;
import org.chancery.testing.TestCluster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is new, after the sweep has found which texts were there before. */
class NewsOfCopiesTest {

  private static final Instant LOOKED = Instant.parse("2025-03-09T12:00:00Z");
  private static final Criteria NEWS =
      Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.any("news"));

  private final Corpus corpus = new Corpus(7);

  @Test
  void tellsNewArticlesNewTextsAndOlderArticlesApart() {
    try (SweepSetup setup = SweepSetup.over(TestCluster.emptyIndex("news"))) {
      String known = String.join(" ", corpus.words(90));
      setup.write(
          List.of(
              article("known", known, "2025-03-08", LOOKED.minusSeconds(1)),
              article("copy", known, "2025-03-09", LOOKED.plusSeconds(1)),
              article("fresh", null, "2025-03-10", LOOKED.plusSeconds(2)),
              article("seventh-day", null, "2025-03-02", LOOKED.plusSeconds(3)),
              article("this-month", null, "2025-03", LOOKED.plusSeconds(4)),
              article("undated", null, null, LOOKED.plusSeconds(5)),
              article("eighth-day", null, "2025-03-01", LOOKED.plusSeconds(6)),
              article("last-month", null, "2025-02", LOOKED.plusSeconds(7)),
              article("later", null, "2025-03-10", LOOKED.plusSeconds(60))));
      setup.sweep().run();
      setup.index().index().refresh();
      ArticleSearch search = setup.index().search();
      NewMatches matches = search.newMatches();
      Since minute = new Since(NEWS, LOOKED, LOOKED.plusSeconds(59));
      Since broken = new Since(NEWS.withQuery("(treaty"), LOOKED);
      assertThat(matches.count(List.of(minute, broken, new Since(NEWS, LOOKED))))
          .satisfiesExactly(
              inMinute -> assertThat(inMinute).contains(new News(5, 4, 2)),
              unread -> assertThat(unread).isEmpty(),
              byNow -> assertThat(byNow).contains(new News(6, 5, 2)));
      assertThat(matches.newest(minute, 3))
          .extracting(hit -> hit.id())
          .containsExactly("fresh", "copy", "seventh-day");
    }
  }

  private Article article(
      String id, @Nullable String body, @Nullable String date, Instant ingested) {
    String words = body == null ? String.join(" ", corpus.words(90)) : body;
    return corpus
        .article(id, "news", words, date, "outlet")
        .with(Provenance.first("job", null, ingested, "x1"));
  }
}
