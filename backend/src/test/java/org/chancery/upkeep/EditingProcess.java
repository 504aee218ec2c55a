package org.chancery.upkeep;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.ChildProcess;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process of its own that merges two actors, to be killed while it does. */
final class EditingProcess {

  private EditingProcess() {}

  static Process start(TestIndex index, String database, Merge merge, Path log) throws IOException {
    return ChildProcess.of(EditingProcess.class, index, database, merge.actor(), merge.into())
        .redirectOutput(log.toFile())
        .start();
  }

  /**
   * Merges, or goes on with what was begun.
   *
   * @param args address of the cluster, name of the index, database, who is merged into whom; the
   *     key is in the environment
   */
  public static void main(String[] args) throws InterruptedException {
    ElasticsearchClient client =
        ClusterClient.connect(
            new ClusterSettings(
                List.of(URI.create(args[0])), null, null, System.getenv("CLUSTER_KEY"), null));
    IndexDefinition definition = new IndexDefinition(args[1], 1, IndexDefinition.articles().json());
    TestIndex index = new TestIndex(client, definition, new ArticleIndex(client, definition, 1, 0));
    JdbcConnectionPool database = JdbcConnectionPool.create(args[2] + TestDatabase.OPTIONS, "", "");
    EditSetup setup = new EditSetup(index, database);
    Ingestion ingestion = setup.ingestion;
    if (setup.editor.list(0, 1).isEmpty()) {
      setup.apply(new Merge(args[3], args[4]));
    } else {
      ingestion.await(ingestion.jobs(1).getFirst().id());
    }
    System.exit(0);
  }
}
