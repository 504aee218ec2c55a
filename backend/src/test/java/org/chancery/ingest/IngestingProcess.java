package org.chancery.ingest;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.testing.TestIndex;

/** A process of its own that ingests a folder, to be killed while it does. */
final class IngestingProcess {

  private IngestingProcess() {}

  /**
   * Ingests.
   *
   * @param args address of the cluster, name of the index, folder; the key is in the environment
   */
  public static void main(String[] args) throws InterruptedException {
    ElasticsearchClient client =
        ClusterClient.connect(
            new ClusterSettings(
                List.of(URI.create(args[0])), null, null, System.getenv("CLUSTER_KEY"), null));
    IndexDefinition definition = new IndexDefinition(args[1], 1, IndexDefinition.articles().json());
    TestIndex index = new TestIndex(client, definition, new ArticleIndex(client, definition, 1, 0));
    IngestFixture.ingest(IngestFixture.over(index), "killed", Path.of(args[2]));
    System.exit(0);
  }
}
