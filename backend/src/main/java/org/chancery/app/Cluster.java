package org.chancery.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.index.ClusterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The Elasticsearch that is used: the one that {@code spring.elasticsearch.uris} names, else one
 * that is started for as long as this process lives.
 */
record Cluster(ClusterSettings settings, @Nullable EmbeddedElasticsearch embedded)
    implements AutoCloseable {

  private static final String PREFIX = "spring.elasticsearch.";

  static boolean isNamed(Environment environment) {
    return !environment.getProperty(PREFIX + "uris", "").isBlank();
  }

  static Cluster of(Environment environment, @Nullable NodeStart started) {
    if (isNamed(environment)) {
      return new Cluster(named(environment.getProperty(PREFIX + "uris", ""), environment), null);
    }
    NodeStart start = started == null ? NodeStart.begin(environment) : started;
    EmbeddedElasticsearch node = start.await();
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
