package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleIdsTest {

  @Test
  void givesTextsThatDifferInCaseAndPunctuationOneId() {
    String id = ArticleIds.ofText("", "Élan vital: 3½ talks, held\u0301 in Xi’an");

    assertThat(ArticleIds.ofText("", "  “élan VITAL” — 3½ talks … held\u0301 in Xi an. "))
        .isEqualTo(id);
    assertThat(ArticleIds.ofText("", "élan vital 3 talks held\u0301 in xi an")).isNotEqualTo(id);
    assertThat(ArticleIds.ofText("", "élan vital 3½ talks held in xi an")).isNotEqualTo(id);
    assertThat(ArticleIds.ofText("", "élan vital3½ talks held\u0301 in xi an")).isNotEqualTo(id);
  }

  @Test
  void takesTheTitleForATextWithoutBody() {
    assertThat(ArticleIds.ofText("Talks fail", " \n"))
        .isEqualTo(ArticleIds.ofText("other", "TALKS FAIL"));
  }

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
