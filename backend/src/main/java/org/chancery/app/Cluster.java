package org.chancery.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.embedded.EmbeddedSettings;
import org.chancery.index.ClusterSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The Elasticsearch that is used: the one that {@code spring.elasticsearch.uris} names, else one
 * that is started for as long as this process lives.
 */
record Cluster(ClusterSettings settings, @Nullable EmbeddedElasticsearch embedded)
    implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  private static final String PREFIX = "spring.elasticsearch.";

  static Cluster of(Environment environment, Path dataFolder) throws InterruptedException {
    String uris = environment.getProperty(PREFIX + "uris", "");
    if (!uris.isBlank()) {
      return new Cluster(named(uris, environment), null);
    }
    int heap = environment.getProperty("chancery.elasticsearch.heap", Integer.class, 1024);
    EmbeddedElasticsearch node =
        EmbeddedElasticsearch.start(
            new EmbeddedSettings(dataFolder.resolve("elasticsearch"), heap, Map.of()), LOG::warn);
    return new Cluster(
        new ClusterSettings(List.of(node.uri()), null, null, node.apiKey(), null), node);
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }

  private static ClusterSettings named(String uris, Environment environment) {
    String authority = environment.getProperty(PREFIX + "ca-certificate", "");
    return new ClusterSettings(
        java.util.Arrays.stream(uris.split(",", -1)).map(u -> URI.create(u.strip())).toList(),
        blankAsNull(environment.getProperty(PREFIX + "username")),
        blankAsNull(environment.getProperty(PREFIX + "password")),
        blankAsNull(environment.getProperty(PREFIX + "api-key")),
        authority.isBlank() ? null : Path.of(authority));
  }

  private static @Nullable String blankAsNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
