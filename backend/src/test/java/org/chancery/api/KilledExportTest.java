package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.chancery.article.Annotations;
import org.chancery.article.Article;
import org.chancery.article.Provenance;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.ArticleWriters;
import org.chancery.index.DocumentMapper;
import org.chancery.testing.RunningApplication;
import org.chancery.testing.TestCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elasticsearch dies while files are downloaded that are longer than all buffers on the way. */
class KilledExportTest {

  private static final int ARTICLES = 800;
  private static final int WORDS = 200;

  /** Few and long words, which are cheap to index and do not compress. */
  private static final int LETTERS = 120;

  @TempDir Path folder;

  @Test
  void breaksOffSoThatNobodyTakesItForWholeAndSucceedsAfterwards() throws Exception {
    try (EmbeddedElasticsearch cluster = TestCluster.another();
        RunningApplication application =
            RunningApplication.on(TestCluster.settingsOf(cluster), folder.resolve("data"))) {
      fill(application);
      InputStream lines = begun(application, "/api/v1/export.jsonl");
      InputStream zip = begun(application, "/api/v1/export.zip?format=jsonl");
      ProcessHandle.of(cluster.pid()).orElseThrow().destroyForcibly();

      assertThatThrownBy(lines::readAllBytes).isInstanceOf(IOException.class);
      Path half = folder.resolve("half.zip");
      assertThatThrownBy(() -> Files.copy(zip, half)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> new ZipFile(half.toFile())).isInstanceOf(ZipException.class);

      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .pollInterval(Duration.ofMillis(300))
          .until(() -> answer(application, "/api/v1/export.ris?q=nothing").statusCode() == 200);
      try (InputStream again = answer(application, "/api/v1/export.jsonl").body()) {
        assertThat(new String(again.readAllBytes(), StandardCharsets.UTF_8).lines())
            .hasSize(ARTICLES);
      }
      Path whole = folder.resolve("whole.zip");
      try (InputStream again = answer(application, "/api/v1/export.zip?format=jsonl").body()) {
        Files.copy(again, whole, StandardCopyOption.REPLACE_EXISTING);
      }
      try (ZipFile file = new ZipFile(whole.toFile())) {
        assertThat(file.getEntry("manifest.json")).isNotNull();
      }
    }
  }

  private static InputStream begun(RunningApplication application, String path) throws Exception {
    InputStream body = answer(application, path).body();
    assertThat(body.readNBytes(10_000)).hasSize(10_000);
    return body;
  }

  private static HttpResponse<InputStream> answer(RunningApplication application, String path)
      throws Exception {
    String login = "admin:" + RunningApplication.PASSWORD;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(application.address() + path))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
  }

  private static void fill(RunningApplication application) {
    Random random = new Random(7);
    try (ArticleWriter writer =
        application
            .bean(ArticleWriters.class)
            .open((write, result, why) -> assertThat(result).isEqualTo(Result.WRITTEN))) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = article("long" + i, random);
        writer.add(
            new Write(article.id(), article.origin(), null),
            DocumentMapper.toJson(DocumentMapper.toDocument(article)));
      }
    }
    application.bean(ArticleIndex.class).refresh();
  }

  private static Article article(String id, Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < WORDS; word++) {
      byte[] letters = new byte[LETTERS];
      random.nextBytes(letters);
      text.append(HexFormat.of().formatHex(letters)).append(' ');
    }
    return new Article(
        id,
        "long",
        id,
        Provenance.first("job", null, Instant.EPOCH, "x1"),
        "Title",
        text.toString(),
        null,
        List.of(),
        "en",
        null,
        null,
        null,
        "coded",
        id,
        Annotations.NONE);
  }
}
