package org.chancery.ingest;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process of its own that ingests a folder, to be killed while it does. */
final class IngestingProcess {

  private IngestingProcess() {}

  /**
   * Ingests, or goes on with what was begun.
   *
   * @param args address of the cluster, name of the index, database, folder; the key is in the
   *     environment
   */
  public static void main(String[] args) throws InterruptedException {
    ElasticsearchClient client =
        ClusterClient.connect(
            new ClusterSettings(
                List.of(URI.create(args[0])), null, null, System.getenv("CLUSTER_KEY"), null));
    IndexDefinition definition = new IndexDefinition(args[1], 1, IndexDefinition.articles().json());
    TestIndex index = new TestIndex(client, definition, new ArticleIndex(client, definition, 1, 0));
    DataSource database = JdbcConnectionPool.create(args[2] + TestDatabase.OPTIONS, "", "");
    Flyway.configure().dataSource(database).load().migrate();
    Ingestion ingestion =
        IngestFixture.over(
            index,
            database,
            IngestFixture.MAKER,
            new JobTasks.Sharing(Duration.ofMinutes(1), true, true));
    List<Job> begun = ingestion.jobs(1);
    if (begun.isEmpty()) {
      IngestFixture.ingest(ingestion, "killed", Path.of(args[3]));
    } else {
      ingestion.await(begun.getFirst().id());
    }
    System.exit(0);
  }
}
