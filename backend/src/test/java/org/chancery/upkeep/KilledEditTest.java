package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.ingest.Job.Counts;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it codes articles again for an edit leaves the rest to the next. */
class KilledEditTest {

  private static final int ARTICLES = Integer.getInteger("chancery.long.articles", 100_000);
  private static final Merge MERGE = new Merge("person:kim-jong-un", "person:xi-jinping");

  @TempDir Path folder;

  @Test
  void isGoneOnWithByTheNextProcess() throws Exception {
    mergeAndKill(3_000, 2);
  }

  @Test
  @Tag("long")
  void mergesTwoActorsOverManyArticles() throws Exception {
    mergeAndKill(ARTICLES, 3);
  }

  private void mergeAndKill(int articles, int kills) throws Exception {
    String file = "jdbc:h2:file:" + folder.resolve("db");
    int named = articles / 2;
    try (TestIndex index = TestCluster.emptyIndex("killed-edit")) {
      ingest(index, file, articles);
      for (int kill = 1; kill <= kills; kill++) {
        Process child = EditingProcess.start(index, file, MERGE, folder.resolve("child.log"));
        awaitMoreThan((long) kill * named / (kills + 1), index, child);
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
      }
      JdbcConnectionPool database = JdbcConnectionPool.create(file + TestDatabase.OPTIONS, "", "");
      try (EditSetup next = new EditSetup(index, database)) {
        Job job = next.ingestion.await(next.ingestion.jobs(1).getFirst().id());
        assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
        assertThat(job.kind()).isEqualTo(Job.Kind.EDIT);
        assertThat(job.counts()).isEqualTo(new Counts(0, named, 0, 0, 0));
        assertThat(next.ingestion.jobs(10)).hasSize(2);
        assertThat(indexed(index, MERGE.actor())).isZero();
        assertThat(indexed(index, MERGE.into())).isEqualTo(named);
        next.search.expire();
        assertThat(
                next.search.count(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(MERGE.actor()))))
            .isEqualTo(named);
      } finally {
        database.dispose();
      }
    }
  }

  private void ingest(TestIndex index, String file, int articles) throws Exception {
    JdbcConnectionPool database = JdbcConnectionPool.create(file + TestDatabase.OPTIONS, "", "");
    Flyway.configure().dataSource(database).load().migrate();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String who = i % 2 == 0 ? "Kim Jong Un visited a factory." : "The match was a draw.";
      lines.add(UpkeepSetup.json("n" + i, who + " Day " + i + "."));
    }
    Path input = Files.write(folder.resolve("input.jsonl"), lines);
    try (Ingestion ingestion = IngestFixture.over(index, database)) {
      Job job = IngestFixture.ingest(ingestion, "articles", input);
      assertThat(job.counts().indexed()).as(job.toString()).isEqualTo(articles);
    } finally {
      database.dispose();
    }
  }

  private void awaitMoreThan(long articles, TestIndex index, Process child) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(20))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> {
          assertThat(child.isAlive()).as(Files.readString(folder.resolve("child.log"))).isTrue();
          index.index().refresh();
          return indexed(index, MERGE.into()) > articles;
        });
  }

  /** By this very id, whoever counts as the same. */
  private static long indexed(TestIndex index, String actor) {
    index.index().refresh();
    return index.search().count(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(actor)));
  }
}
