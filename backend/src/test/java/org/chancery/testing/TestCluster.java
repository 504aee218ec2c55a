package org.chancery.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.embedded.EmbeddedSettings;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;

/**
 * The one embedded Elasticsearch of a test run: started when the first test asks for it, gone with
 * the JVM. Thread-safe.
 */
public final class TestCluster {

  private static final int HEAP_MEGABYTES = 512;

  private TestCluster() {}

  private static final class Running {
    static final EmbeddedElasticsearch NODE = start(folder());
    static final ElasticsearchClient CLIENT = ClusterClient.connect(settingsOf(NODE));
  }

  /** How a client, or a whole application, connects to it. */
  public static ClusterSettings settings() {
    return settingsOf(Running.NODE);
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
    return start(folder());
  }

  public static ClusterSettings settingsOf(EmbeddedElasticsearch node) {
    return new ClusterSettings(List.of(node.uri()), null, null, node.apiKey(), null);
  }

  private static EmbeddedElasticsearch start(Path folder) {
    try {
      return EmbeddedElasticsearch.start(
          new EmbeddedSettings(folder, HEAP_MEGABYTES, Map.of()), System.err::println);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Elasticsearch started", e);
    }
  }

  /** Deleted at the end; registered before the server's own hook, yet waits for its process. */
  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("chancery-test-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteWhenFree(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteWhenFree(Path folder) {
    for (int attempt = 0; attempt < 50; attempt++) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
        return;
      } catch (IOException | UncheckedIOException e) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
