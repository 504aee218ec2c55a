package org.chancery.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;

/** Makes the one client that everything shares; it is thread-safe and pools its connections. */
public final class ClusterClient {

  private static final int MOST_CONNECTIONS = 32;
  private static final Timeout RESPONSE = Timeout.ofSeconds(45);

  private ClusterClient() {}

  public static ElasticsearchClient connect(ClusterSettings settings) {
    Rest5ClientBuilder builder =
        Rest5Client.builder(settings.uris())
            .setConnectionManagerCallback(
                pool -> pool.setMaxConnPerRoute(MOST_CONNECTIONS).setMaxConnTotal(MOST_CONNECTIONS))
            .setRequestConfigCallback(request -> request.setResponseTimeout(RESPONSE))
            // To pack and unpack an answer costs more than to send it through a room.
            .setHttpClientConfigCallback(HttpAsyncClientBuilder::disableContentCompression);
    String authorization = authorization(settings);
    if (authorization != null) {
      builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", authorization)});
    }
    Path authority = settings.caCertificate();
    if (authority != null) {
      builder.setSSLContext(trusting(authority));
    }
    return new ElasticsearchClient(new Rest5ClientTransport(builder.build(), mapper()));
  }

  /** Reads one value where an index of an earlier build has not yet a list. */
  private static Jackson3JsonpMapper mapper() {
    return new Jackson3JsonpMapper(
        new Jackson3JsonpMapper()
            .objectMapper()
            .rebuild()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build());
  }

  private static @Nullable String authorization(ClusterSettings settings) {
    if (settings.apiKey() != null) {
      return "ApiKey " + settings.apiKey();
    }
    if (settings.username() == null) {
      return null;
    }
    String pair =
        settings.username() + ":" + (settings.password() == null ? "" : settings.password());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  private static SSLContext trusting(Path authority) {
    try (InputStream in = Files.newInputStream(authority)) {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int count = 0;
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("authority-" + count++, certificate);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "spring.elasticsearch.ca-certificate: " + authority + " holds no readable certificate",
          e);
    }
  }
}
