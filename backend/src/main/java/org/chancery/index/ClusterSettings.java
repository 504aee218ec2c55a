package org.chancery.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cluster is used and how to sign in to it; user and password, or an API key.
 *
 * @param uris at least one address
 * @param caCertificate a PEM file with the authority that signed the cluster's certificate
 */
public record ClusterSettings(
    List<URI> uris,
    @Nullable String username,
    @Nullable String password,
    @Nullable String apiKey,
    @Nullable Path caCertificate) {

  public ClusterSettings {
    uris = List.copyOf(uris);
    if (uris.isEmpty()) {
      throw new IllegalArgumentException(
          "spring.elasticsearch.uris names no address; set it, or leave it away for the embedded"
              + " server");
    }
    if (apiKey != null && username != null) {
      throw new IllegalArgumentException(
          "spring.elasticsearch has an api-key and a username; keep one of them");
    }
  }
}
