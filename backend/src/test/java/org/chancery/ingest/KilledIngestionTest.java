package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that dies in the middle of its work loses nothing and doubles nothing: the next one
 * goes on where it was.
 */
class KilledIngestionTest {

  private static final int ARTICLES = 12_000;
  private static final int BAD = ARTICLES / 100;

  @TempDir Path folder;

  @Test
  void isGoneOnWithByTheNextProcessAtOnceAndWithTheSameArticles() throws Exception {
    killTwice(input(), new Job.Counts(ARTICLES - BAD, 0, 0, 0, BAD));
  }

  @Test
  @Tag("long")
  void isGoneOnWithInsideAWebArchive() throws Exception {
    Path archive = folder.resolve("news.warc.gz");
    int pages = new NewsArchive(1, 2_000).write(archive, 6 << 20);
    Job ended = killTwice(archive, new Job.Counts(pages, 0, 0, 0, 0));
    assertThat(ended.message()).contains(String.format("%,d × metadata", pages));
  }

  private Job killTwice(Path input, Job.Counts expected) throws Exception {
    try (TestIndex index = TestCluster.emptyIndex("killed");
        TestIndex undisturbed = TestCluster.emptyIndex("undisturbed")) {
      String file = "jdbc:h2:file:" + folder.resolve("db");
      for (int kill = 1; kill <= 2; kill++) {
        IngestingProcess.Started child =
            IngestingProcess.start(index, file, input, folder.resolve("child.log"));
        awaitMoreThan(kill * expected.indexed() / 3, index, child);
        child.kill();
        index.index().refresh();
        assertThat(index.index().count()).as("after kill " + kill).isLessThan(expected.indexed());
      }

      JdbcConnectionPool database = JdbcConnectionPool.create(file + TestDatabase.OPTIONS, "", "");
      JobStore store = new JobStore(JdbcClient.create(database));
      String killed = store.list(1).getFirst().id();
      assertThat(store.take(killed).orElseThrow().checkpoint().counts().indexed()).isPositive();
      try (Ingestion next =
              IngestFixture.over(
                  index,
                  database,
                  IngestFixture.MAKER,
                  new JobTasks.Sharing(Duration.ofMinutes(1), true, true));
          Ingestion clean = IngestFixture.over(undisturbed)) {
        Job last = next.await(killed);
        assertThat(last.state()).as(last.toString()).isEqualTo(Job.State.DONE);
        assertThat(last.counts()).isEqualTo(expected);
        assertThat(last.bytesDone()).isEqualTo(last.bytesTotal());
        assertThat(next.jobs(10)).hasSize(1);
        assertThat(next.notIndexed(last.id(), 0, 1_000))
            .extracting(NotIndexed::origin)
            .hasSize((int) expected.notIndexed())
            .doesNotHaveDuplicates();
        Job undoubted = IngestFixture.ingest(clean, "killed", input);
        assertThat(next.doubts(last.id(), 0, 1_000))
            .hasSize((int) undoubted.doubts())
            .hasSize((int) last.doubts())
            .doesNotHaveDuplicates();
        assertThat(IndexedArticles.of(index))
            .hasSize((int) expected.indexed())
            .isEqualTo(IndexedArticles.of(undisturbed));
        return last;
      }
    }
  }

  private Path input() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(
          i % 100 == 7
              ? "rubbish " + i
              : """
              {"url":"https://killed.example/%d","title":"Day %d","published":"%d",\
              "text":"Russia and North Korea signed a treaty. Day %d."}\
              """
                  .formatted(i, i, i % 100 == 9 ? 9999 : 2024, i));
    }
    Files.write(input.resolve("a.jsonl"), lines.subList(0, ARTICLES / 4));
    Files.write(input.resolve("b.jsonl"), lines.subList(ARTICLES / 4, ARTICLES));
    return input;
  }

  private void awaitMoreThan(long articles, TestIndex index, IngestingProcess.Started child) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> {
          assertThat(child.process().isAlive()).as(child.printed()).isTrue();
          index.index().refresh();
          return index.index().count() > articles;
        });
  }
}
