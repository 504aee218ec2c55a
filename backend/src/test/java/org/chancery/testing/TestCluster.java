package org.chancery.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.embedded.EmbeddedSettings;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;

/**
 * The one embedded Elasticsearch of a JVM that runs tests: started when the first test asks for it,
 * gone with Maven, or with the JVM where there is no Maven. Thread-safe.
 */
public final class TestCluster {

  private static final int HEAP_MEGABYTES = 512;

  private TestCluster() {}

  private static final class Running {
    static final ClusterSettings SETTINGS =
        SharedServer.settings().orElseGet(() -> settingsOf(start()));
    static final ElasticsearchClient CLIENT = ClusterClient.connect(SETTINGS);
  }

  /** How a client, or a whole application, connects to it. */
  public static ClusterSettings settings() {
    return Running.SETTINGS;
  }

  public static ElasticsearchClient client() {
    return Running.CLIENT;
  }

  /** An index of its own, empty, which is deleted when it is closed. */
  public static TestIndex emptyIndex(String name) {
    return TestIndex.create(name, 1);
  }

  /** The same cut in shards. */
  public static TestIndex emptyIndex(String name, int shards) {
    return TestIndex.create(name, shards);
  }

  /** One more server, for a test that ends it or takes it for somebody's cluster. */
  public static EmbeddedElasticsearch another() {
    return start();
  }

  public static ClusterSettings settingsOf(EmbeddedElasticsearch node) {
    return new ClusterSettings(List.of(node.uri()), null, null, node.apiKey(), null);
  }

  /** Gone with the JVM, and its folder with it. */
  private static EmbeddedElasticsearch start() {
    Path folder = TemporaryFolder.create("test");
    try {
      EmbeddedElasticsearch node =
          EmbeddedElasticsearch.start(
              new EmbeddedSettings(folder, HEAP_MEGABYTES, Map.of(), ServerJava.brief()),
              System.err::println);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                node.close();
                TemporaryFolder.delete(folder);
              }));
      return node;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Elasticsearch started", e);
    }
  }
}
