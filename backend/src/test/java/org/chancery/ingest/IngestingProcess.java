package org.chancery.ingest;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.testing.ChildProcess;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that ingests a file or folder, to be killed while it does. */
final class IngestingProcess {

  private IngestingProcess() {}

  /** It, seen from outside. */
  record Started(Process process, Path log) {

    void kill() throws InterruptedException {
      process.destroyForcibly();
      process.waitFor(10, TimeUnit.SECONDS);
    }

    void signal(String name) throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    boolean ends() throws InterruptedException {
      return process.waitFor(60, TimeUnit.SECONDS);
    }

    String printed() throws IOException {
      return Files.readString(log);
    }
  }

  static Started start(TestIndex index, String database, Path input, Path log) throws IOException {
    return new Started(
        ChildProcess.of(IngestingProcess.class, index, database, input.toString())
            .redirectOutput(log.toFile())
            .start(),
        log);
  }

  /**
   * Ingests, or goes on with what was begun.
   *
   * @param args address of the cluster, name of the index, database, what to ingest; the key is in
   *     the environment
   */
  public static void main(String[] args) throws InterruptedException {
    ElasticsearchClient client =
        ClusterClient.connect(
            new ClusterSettings(
                List.of(URI.create(args[0])), null, null, System.getenv("CLUSTER_KEY"), null));
    IndexDefinition definition = new IndexDefinition(args[1], 1, IndexDefinition.articles().json());
    TestIndex index = new TestIndex(client, definition, new ArticleIndex(client, definition, 1, 0));
    boolean alone = args[2].startsWith("jdbc:h2:");
    DataSource database =
        alone
            ? JdbcConnectionPool.create(args[2] + TestDatabase.OPTIONS, "", "")
            : postgres(args[2]);
    Flyway.configure().dataSource(database).load().migrate();
    Ingestion ingestion =
        IngestFixture.over(
            index,
            database,
            IngestFixture.MAKER,
            new JobTasks.Sharing(
                alone ? Duration.ofMinutes(1) : Duration.ofMillis(500), alone, true));
    List<Job> begun = ingestion.jobs(1);
    if (begun.isEmpty()) {
      IngestFixture.ingest(ingestion, "killed", Path.of(args[3]));
    } else {
      ingestion.await(begun.getFirst().id());
    }
    System.exit(0);
  }

  private static DataSource postgres(String url) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    return database;
  }
}
