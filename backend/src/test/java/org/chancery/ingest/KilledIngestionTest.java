package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.chancery.index.ClusterSettings;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A process that dies in the middle of its work loses nothing and doubles nothing: the next one
 * finishes it.
 */
class KilledIngestionTest {

  private static final int ARTICLES = 6_000;

  @TempDir Path folder;

  @Test
  void isFinishedByTheNextRunWithTheSameArticles() throws Exception {
    try (TestIndex index = TestCluster.emptyIndex("killed");
        TestIndex undisturbed = TestCluster.emptyIndex("undisturbed")) {
      Path input = input();
      long before = 0;
      for (int kill = 1; kill <= 2; kill++) {
        Process child = child(index, input);
        awaitMoreThan(before + 200, index, child);
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        index.index().refresh();
        before = index.index().count();
        assertThat(before).as("articles after kill " + kill).isLessThan(ARTICLES);
      }

      Job last = run(index, input);
      assertThat(last.state()).as(last.toString()).isEqualTo(Job.State.DONE);
      assertThat(last.counts().notIndexed()).isZero();
      assertThat(last.counts().duplicate()).isZero();
      assertThat(last.counts().updated()).isZero();
      assertThat(last.counts().unchanged()).isGreaterThanOrEqualTo(before);
      assertThat(last.counts().total()).isEqualTo(ARTICLES);

      assertThat(run(undisturbed, input).counts().indexed()).isEqualTo(ARTICLES);
      assertThat(hashes(index)).hasSize(ARTICLES).isEqualTo(hashes(undisturbed));
    }
  }

  @Test
  void leavesAJobThatTheNextProcessCallsFailed() {
    var jdbc = TestDatabase.H2.jdbc();
    JobStore store = new JobStore(jdbc);
    store.insert(Jobs.running("left-behind"));
    try (TestIndex index = TestCluster.emptyIndex("abandoned");
        Ingestion next = IngestFixture.over(index, jdbc)) {
      Job job = next.find("left-behind").orElseThrow();
      assertThat(job.state()).isEqualTo(Job.State.FAILED);
      assertThat(job.endedAt()).isNotNull();
      assertThat(job.message())
          .isEqualTo("Chancery ended while it ran; start it again, nothing is indexed twice.");
    }
  }

  private Path input() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(
          """
          {"url":"https://killed.example/%d","title":"Day %d","text":"Russia and North Korea signed a treaty. Day %d."}\
          """
              .formatted(i, i, i));
    }
    Files.write(input.resolve("a.jsonl"), lines.subList(0, ARTICLES / 2));
    Files.write(input.resolve("b.jsonl"), lines.subList(ARTICLES / 2, ARTICLES));
    return input;
  }

  private static Job run(TestIndex index, Path input) throws InterruptedException {
    try (Ingestion ingestion = IngestFixture.over(index)) {
      return IngestFixture.ingest(ingestion, "killed", input);
    }
  }

  private Process child(TestIndex index, Path input) throws IOException {
    ClusterSettings cluster = TestCluster.settings();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            IngestingProcess.class.getName(),
            cluster.uris().getFirst().toString(),
            index.definition().name(),
            input.toString());
    builder.environment().put("CLUSTER_KEY", Objects.requireNonNull(cluster.apiKey()));
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("child.log").toFile());
    return builder.start();
  }

  private void awaitMoreThan(long articles, TestIndex index, Process child) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      index.index().refresh();
      if (index.index().count() > articles) {
        return;
      }
      assertThat(child.isAlive()).as(Files.readString(folder.resolve("child.log"))).isTrue();
      Thread.sleep(20);
    }
    throw new AssertionError("nothing came in: " + Files.readString(folder.resolve("child.log")));
  }

  private static Map<String, String> hashes(TestIndex index) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Hit<JsonNode> hit :
        index
            .client()
            .search(
                s ->
                    s.index(index.definition().readAlias())
                        .size(10_000)
                        .source(f -> f.filter(i -> i.includes("contentHash"))),
                JsonNode.class)
            .hits()
            .hits()) {
      hashes.put(
          Objects.requireNonNull(hit.id()),
          Objects.requireNonNull(hit.source()).path("contentHash").asString());
    }
    return hashes;
  }
}
