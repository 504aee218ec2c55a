package org.chancery.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.chancery.article.Outlet;
import org.chancery.article.Provenance;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.DocumentMapper;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;

/** Articles that come over three months, some of them long after they were published. */
record Quarter(TestIndex index, List<Instant> news) implements AutoCloseable {

  /** A Wednesday. */
  static final Instant BEGIN = Instant.parse("2025-01-01T06:00:00Z");

  static final Instant END = BEGIN.plus(Duration.ofDays(91));

  static final String HOSTILE_TITLE =
      "Zeppelin <script>alert(1)</script> & \"treaty\"\r\nBcc: eve@evil.example\u2028\u0000\u202E!";

  static Quarter create() {
    Random random = new Random(5);
    List<Article> articles = new ArrayList<>();
    List<Instant> news = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Instant came = BEGIN.plusSeconds(random.nextLong(Duration.ofDays(88).toSeconds()));
      boolean backfill = i % 4 == 0;
      LocalDate day = LocalDate.ofInstant(came, ZoneOffset.UTC).minusDays(backfill ? 30 : 1);
      articles.add(article("a" + i, day, came));
      if (!backfill) {
        news.add(came);
      }
    }
    TestIndex index = TestCluster.emptyIndex("quarter");
    try (ArticleWriter writer =
        index.writers().open((w, result, why) -> assertThat(result).isEqualTo(Result.WRITTEN))) {
      for (Article a : articles) {
        writer.add(
            new Write(a.id(), a.origin(), null),
            DocumentMapper.toJson(DocumentMapper.toDocument(a)));
      }
    }
    index.index().refresh();
    return new Quarter(index, news.stream().sorted().toList());
  }

  private static Article article(String id, LocalDate day, Instant came) {
    return new Article(
        id,
        "news",
        id + ".txt",
        Provenance.first("job", null, came, "x1"),
        HOSTILE_TITLE,
        "A zeppelin.",
        null,
        List.of(),
        "en",
        new Outlet("post", "The <b>Post</b>\r\nX-Evil: 1", null, "GBR", null),
        null,
        Dated.of(day.toString(), "test", 0.9),
        "coded",
        id,
        new Annotations(List.of(), List.of(), List.of(), List.of(), List.of(), null));
  }

  @Override
  public void close() {
    index.close();
  }
}
