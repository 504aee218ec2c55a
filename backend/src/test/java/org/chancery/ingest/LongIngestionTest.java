package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A web archive of 2 GB, unpacked, goes in with a heap of 256 MB, and comes out the same when the
 * process is killed five times on the way.
 */
@Tag("long")
class LongIngestionTest {

  private static final long MEGABYTES = Long.getLong("chancery.long.megabytes", 2_048);
  private static final int KILLS = 5;
  private static final int PAGE_BYTES = 60_000;
  private static final long SEED = 7;
  private static final Duration PATIENCE = Duration.ofHours(2);

  @TempDir Path folder;

  @Test
  void comesOutTheSameHoweverOftenItIsKilled() throws Exception {
    Path archive = folder.resolve("news.warc.gz");
    int pages = new NewsArchive(SEED, PAGE_BYTES).write(archive, MEGABYTES << 20);
    System.out.printf("%,d pages, %,d bytes gzipped%n", pages, Files.size(archive));
    Map<String, String> clean = ingested("clean", archive, pages, 0);
    assertThat(clean).hasSize(pages);
    assertThat(clean.values()).allMatch(article -> article.endsWith(" revision 1"));
    assertThat(ingested("killed", archive, pages, KILLS)).isEqualTo(clean);
  }

  private Map<String, String> ingested(String name, Path archive, int pages, int kills)
      throws Exception {
    long start = System.nanoTime();
    EmbeddedElasticsearch node = TestCluster.another();
    try {
      ClusterSettings cluster = TestCluster.settingsOf(node);
      ElasticsearchClient client = ClusterClient.connect(cluster);
      IndexDefinition articles = IndexDefinition.articles();
      TestIndex index = new TestIndex(client, articles, new ArticleIndex(client, articles, 1, 0));
      Path data = Files.createDirectory(folder.resolve(name));
      Path log = folder.resolve(name + ".log");
      long[] moments = new Random(SEED).longs(kills, 1, pages * 9L / 10).sorted().toArray();
      for (long moment : moments) {
        Process process = start(cluster, data, archive, log);
        awaitMoreThan(moment, index, process, log);
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        System.out.printf("killed behind article %,d of %,d%n", index.index().count(), pages);
      }
      Process last = start(cluster, data, archive, log);
      assertThat(last.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)).isTrue();
      assertThat(Files.readString(log))
          .contains(new Job.Counts(pages, 0, 0, 0, 0).toString())
          .contains("jobs: 1");
      System.out.printf(
          "%s: %,d s%n", name, Duration.ofNanos(System.nanoTime() - start).toSeconds());
      return IndexedArticles.of(index);
    } finally {
      node.close();
    }
  }

  private static Process start(ClusterSettings cluster, Path data, Path archive, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            IngestingApplication.class.getName(),
            cluster.uris().getFirst().toString(),
            data.toString(),
            archive.toString());
    builder.environment().put("CLUSTER_KEY", Objects.requireNonNull(cluster.apiKey()));
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private static void awaitMoreThan(long articles, TestIndex index, Process process, Path log) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(() -> {
          if (!process.isAlive()) {
            return true;
          }
          index.index().refresh();
          return index.index().count() >= articles;
        });
    assertThat(process.isAlive()).as("see %s", log).isTrue();
  }
}
