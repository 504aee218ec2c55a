package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.index.ClusterClient;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLostTest {

  private static final int ARTICLES = 4_000;

  @TempDir Path folder;

  @Test
  void losesNoArticleWhenElasticsearchDiesAndComesBack() throws Exception {
    EmbeddedElasticsearch server = TestCluster.another();
    var client = ClusterClient.connect(TestCluster.settingsOf(server));
    try (TestIndex index = TestIndex.create(client, "server-lost", 1);
        Ingestion ingestion = IngestFixture.over(index)) {
      Job job = ingestion.start(List.of(input()), "lost", "admin");
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(50))
          .until(() -> ingestion.find(job.id()).orElseThrow().counts().indexed() > 0);
      ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();

      Job ended = ingestion.await(job.id());
      assertThat(ended.state()).as(ended.toString()).isEqualTo(Job.State.DONE);
      assertThat(ended.counts().notIndexed()).isZero();
      assertThat(ended.counts().total()).isEqualTo(ARTICLES);
      assertThat(index.index().count()).isEqualTo(ARTICLES);
    } finally {
      server.close();
    }
  }

  private Path input() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(
          """
          {"url":"https://lost.example/%d","title":"Day %d","text":"Russia and North Korea signed a treaty. Day %d."}\
          """
              .formatted(i, i, i));
    }
    return Files.write(folder.resolve("lost.jsonl"), lines);
  }
}
