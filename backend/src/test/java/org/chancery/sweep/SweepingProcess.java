package org.chancery.sweep;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.URI;
import java.util.List;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.testing.TestIndex;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own that sweeps an index, to be killed while it does. */
final class SweepingProcess {

  static final String SWEEPS = "sweeps";

  private SweepingProcess() {}

  /**
   * Sweeps.
   *
   * @param args address of the cluster, name of the index, address of the database; the key is in
   *     the environment
   */
  public static void main(String[] args) {
    ElasticsearchClient client =
        ClusterClient.connect(
            new ClusterSettings(
                List.of(URI.create(args[0])), null, null, System.getenv("CLUSTER_KEY"), null));
    IndexDefinition definition = new IndexDefinition(args[1], 1, IndexDefinition.articles().json());
    TestIndex index = new TestIndex(client, definition, new ArticleIndex(client, definition, 1, 0));
    JdbcClient jdbc = JdbcClient.create(JdbcConnectionPool.create(args[2], "chancery", ""));
    System.out.println(SWEEPS);
    SweepSetup.over(index, jdbc).sweep().run();
    System.exit(0);
  }
}
