package org.chancery.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.chancery.article.Article;
import org.chancery.testing.ChildProcess;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that dies in the middle of a sweep leaves what the next one finishes. */
class KilledSweepTest {

  private static final int[] MILLIS = {700, 200};

  @TempDir Path folder;

  @Test
  void isFinishedByTheNextWithTheSameTexts() throws Exception {
    Map<String, Article> articles = new Corpus(7).articles(1_500);
    String database =
        "jdbc:h2:file:"
            + folder.resolve("db")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
    try (SweepSetup clean = SweepSetup.over(TestCluster.emptyIndex("unharmed"));
        TestIndex index = TestCluster.emptyIndex("harmed")) {
      clean.write(articles.values());
      clean.sweep().run();
      SweepSetup.over(index).write(articles.values());
      JdbcConnectionPool pool = JdbcConnectionPool.create(database, "chancery", "");
      Flyway.configure().dataSource(pool).load().migrate();
      pool.dispose();
      int killed = 0;
      for (int millis : MILLIS) {
        killed += isKilledAfter(millis, index, database) ? 1 : 0;
      }
      assertThat(killed).isPositive();
      JdbcConnectionPool last = JdbcConnectionPool.create(database, "chancery", "");
      SweepSetup harmed = SweepSetup.over(index, JdbcClient.create(last));
      harmed.sweep().run();
      assertThat(harmed.textIds()).isEqualTo(clean.textIds());
      assertThat(harmed.texts()).isEqualTo(clean.texts());
      assertThat(harmed.sweep().behind()).isZero();
      last.dispose();
    }
  }

  /** Whether it had not come to its end before. */
  private boolean isKilledAfter(int millis, TestIndex index, String database)
      throws IOException, InterruptedException {
    Process child = ChildProcess.of(SweepingProcess.class, index, database).start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals(SweepingProcess.SWEEPS)) {
        line = out.readLine();
      }
      assertThat(line).isEqualTo(SweepingProcess.SWEEPS);
      boolean ended = child.waitFor(millis, TimeUnit.MILLISECONDS);
      child.destroyForcibly();
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
      awaitWhatWasSent(index);
      return !ended;
    }
  }

  /** The server goes on with what a dead process had sent; nobody takes over so soon. */
  private static void awaitWhatWasSent(TestIndex index) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            index
                .client()
                .tasks()
                .list(t -> t.actions("indices:data/write/*"))
                .nodes()
                .values()
                .stream()
                .allMatch(node -> node.tasks().isEmpty()));
  }
}
