package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleIdsTest {

  @Test
  void forgetsWhatOnlyTellsWhereAReaderCameFrom() {
    assertThat(ArticleIds.normalized("HTTPS://News.example:443/a?utm_source=x&b=2&a=1"))
        .contains("//news.example/a?a=1&b=2");
    assertThat(ArticleIds.normalized("ftp://news.example/a")).isEmpty();
    assertThat(ArticleIds.normalized("not an address")).isEmpty();
  }

  @Test
  void dependsOnTheRawInputOnlyWhereThereIsNoAddress() {
    String url = "https://news.example/a";

    assertThat(ArticleIds.of("c", url, () -> "1".getBytes(UTF_8)))
        .isEqualTo(ArticleIds.of("c", url, () -> "2".getBytes(UTF_8)))
        .isNotEqualTo(ArticleIds.of("d", url, () -> "1".getBytes(UTF_8)));
    assertThat(ArticleIds.of("c", null, () -> "1".getBytes(UTF_8)))
        .isNotEqualTo(ArticleIds.of("c", null, () -> "2".getBytes(UTF_8)));
  }
}
