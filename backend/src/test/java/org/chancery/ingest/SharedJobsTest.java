package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.chancery.testing.SlowLines;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes that share a database and an index share their jobs. */
class SharedJobsTest {

  private static final int ARTICLES = 6_000;

  /** Of which a second does not index the half. */
  private static final int SLOW = 200;

  private static final Job.Counts ALL = new Job.Counts(ARTICLES, 0, 0, 0, 0);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private TestIndex index;
  private Path file;

  @BeforeEach
  void create() throws IOException {
    index = TestCluster.emptyIndex("shared-jobs");
    file =
        Files.write(
            folder.resolve("many.jsonl"),
            IntStream.range(0, ARTICLES)
                .mapToObj(i -> IngestionSetup.json("n" + i, "Russia and Norway met, day " + i))
                .toList());
  }

  @AfterEach
  void delete() {
    index.close();
  }

  @ParameterizedTest
  @EnumSource
  void oneThatIsClosedHandsItsJobsOverAtOnce(TestDatabase kind) throws Exception {
    DataSource database = kind.fresh();
    try (Ingestion two = IngestFixture.over(index, database)) {
      Job job;
      try (Ingestion one = IngestFixture.over(index, database)) {
        job = one.start(List.of(file), "shared", "admin");
        awaitIndexed(one, job, 1_000);
      }
      assertThat(two.await(job.id()).counts()).isEqualTo(ALL);
      assertThat(index.index().count()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void oneThatIsStoppedLosesItsJobAndNoticesWhenItWakes() throws Exception {
    DataSource database = TestDatabase.POSTGRESQL.fresh();
    IngestingProcess.Started child =
        IngestingProcess.start(
            index, TestDatabase.url(database), file, folder.resolve("child.log"));
    try (Ingestion onlooker = onlooker(database)) {
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() -> {
            assertThat(child.process().isAlive()).as(child.printed()).isTrue();
            return !onlooker.jobs(1).isEmpty();
          });
      Job job = onlooker.jobs(1).getFirst();
      awaitIndexed(onlooker, job, 1_000);
      child.signal("STOP");
      assertThat(onlooker.find(job.id()).orElseThrow().state()).isEqualTo(Job.State.RUNNING);
      try (Ingestion here = IngestFixture.over(index, database)) {
        Awaitility.await().atMost(PATIENCE).until(() -> runs(database, job) == 2);
        child.signal("CONT");
        Job ended = here.await(job.id());
        assertThat(ended.counts()).isEqualTo(ALL);
        assertThat(child.ends()).isTrue();
        assertThat(here.find(job.id())).contains(ended);
      }
      assertThat(index.index().count()).isEqualTo(ARTICLES);
    } finally {
      child.kill();
    }
  }

  @Test
  void anotherProcessPausesContinuesAndCancelsIt() throws Exception {
    DataSource database = TestDatabase.POSTGRESQL.fresh();
    // So many that they are not done before it is cancelled.
    int endless = 10 * SLOW;
    Path slow = SlowLines.write(folder.resolve("slow.jsonl"), endless);
    try (Ingestion one = IngestFixture.over(index, database);
        Ingestion two = onlooker(database)) {
      Job job = one.start(List.of(slow), "shared", "admin");
      awaitIndexed(one, job, 0);
      two.pause(job.id());
      assertThat(one.await(job.id()).state()).isEqualTo(Job.State.PAUSED);
      long then = index.index().count();
      Thread.sleep(1_500);
      assertThat(index.index().count()).isEqualTo(then).isLessThan(endless);
      two.unpause(job.id());
      awaitIndexed(two, job, then);
      two.cancel(job.id());
      Job ended = one.await(job.id());
      assertThat(ended.state()).isEqualTo(Job.State.CANCELLED);
      assertThat(index.index().count()).isEqualTo(ended.counts().indexed()).isLessThan(endless);
    }
  }

  /** Takes no job of its own accord. */
  private Ingestion onlooker(DataSource database) {
    return IngestFixture.over(
        index,
        database,
        IngestFixture.MAKER,
        new JobTasks.Sharing(Duration.ofMillis(500), false, false));
  }

  private static int runs(DataSource database, Job job) {
    return org.springframework.jdbc.core.simple.JdbcClient.create(database)
        .sql("select run from job where id = ?")
        .param(job.id())
        .query(Integer.class)
        .single();
  }

  private static void awaitIndexed(Ingestion ingestion, Job job, long articles) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> ingestion.find(job.id()).orElseThrow().counts().indexed() > articles);
  }
}
