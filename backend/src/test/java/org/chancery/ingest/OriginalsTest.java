package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Random;
import org.chancery.article.Article;
import org.chancery.enrich.Enricher;
import org.chancery.extract.Extractor;
import org.chancery.index.Original;
import org.chancery.ingest.Job.Counts;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What articles were made of is kept. */
class OriginalsTest extends IngestionSetup {

  @Test
  void keepsALineAsItWas() throws Exception {
    String line =
        """
        {"url":"https://paper.example/a", "title":"A", "text":"Text — 🕊.", "mood":"calm"}\
        """;
    ingest(write("one.jsonl", line));
    Original original = original();
    assertThat(new String(original.content(), UTF_8)).isEqualTo(line);
    assertThat(original.kind()).isEqualTo(Original.Kind.LINE);
    assertThat(original.url()).isEqualTo("https://paper.example/a");
    assertThat(original.collection()).isEqualTo("articles");
    assertThat(original.fileName()).isEqualTo(original.article() + ".json");
  }

  @Test
  void keepsAPageAsItWas() throws Exception {
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    String page = page("Title", "Text.") + "<!-- " + Base64.getEncoder().encodeToString(noise);
    Path file = Files.writeString(folder.resolve("a page.HTML"), page);
    ingest(file);
    Original original = original();
    assertThat(original.content()).isEqualTo(Files.readAllBytes(file));
    assertThat(original.kind()).isEqualTo(Original.Kind.FILE);
    assertThat(original.origin()).isEqualTo("a page.HTML");
    assertThat(original.fetchedAt()).isNotNull();
    assertThat(original.fileName()).isEqualTo(original.article() + ".html");
  }

  @Test
  void keepsTheInputOfTheRevisionThatIsIndexed() throws Exception {
    Path file = write("one.jsonl", json("a", "First text."));
    ingest(file);
    write("one.jsonl", json("a", "Second text."));
    ingest(file);
    assertThat(new String(original().content(), UTF_8)).isEqualTo(json("a", "Second text."));
  }

  @Test
  void keepsTheInputOfAnUnchangedArticleThatHasNone() throws Exception {
    ingestKeeping(Keep.NONE);
    assertThat(ingest(folder.resolve("one.jsonl"))).isEqualTo(new Counts(0, 0, 1, 0, 0));
    assertThat(new String(original().content(), UTF_8)).isEqualTo(json("a", "Text."));
  }

  @Test
  void makesTheSameArticleOfIt() throws Exception {
    Files.writeString(folder.resolve("page.html"), page("Talks", "Russia met North Korea."));
    ingest(folder);
    Article article = only();
    ArticleMaker maker =
        new ArticleMaker(Extractor.standard(), Enricher::standard, Keep.RAW, Clock.systemUTC());
    ArticleMaker.Made made = maker.remake(original(), article.provenance().job());
    Article again = ((ArticleMaker.Made.Ready) made).article();
    assertThat(again)
        .usingRecursiveComparison()
        .ignoringFields("provenance.ingestedAt", "provenance.updatedAt")
        .isEqualTo(article);
  }

  @Test
  void keepsNoMoreThanTheTextOnDemand() throws Exception {
    ingestKeeping(Keep.TEXT);
    JsonNode kept = JsonMapper.shared().readTree(original().content());
    assertThat(kept.path("title").asString()).isEqualTo("a");
    assertThat(kept.path("body").asString()).isEqualTo("Text.");
    assertThat(original().kind()).isEqualTo(Original.Kind.TEXT);
  }

  @Test
  void keepsNothingOnDemand() throws Exception {
    ingestKeeping(Keep.NONE);
    assertThat(index.originals().find(only().id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RAW", "all"})
  void knowsNoOtherWayToKeep(String setting) {
    assertThatThrownBy(() -> Keep.of(setting))
        .hasMessage("chancery.keep is raw, text or none, not '" + setting + "'.");
  }

  private void ingestKeeping(Keep keep) throws Exception {
    ArticleMaker maker =
        new ArticleMaker(Extractor.standard(), Enricher::standard, keep, Clock.systemUTC());
    try (Ingestion other =
        IngestFixture.over(index, TestDatabase.H2.fresh(), maker, IngestFixture.SHARING)) {
      IngestFixture.ingest(other, "articles", write("one.jsonl", json("a", "Text.")));
    }
  }

  private Original original() {
    return index.originals().find(only().id()).orElseThrow();
  }
}
