package org.chancery.index;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Another transport with {@link Patience}. Closing it leaves the other open. */
record PatientTransport(ElasticsearchTransport transport) implements ElasticsearchTransport {

  @Override
  public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, TransportOptions options)
      throws IOException {
    return Patience.with(() -> transport.performRequest(request, endpoint, options));
  }

  @Override
  public <Q, A, E> CompletableFuture<A> performRequestAsync(
      Q request, Endpoint<Q, A, E> endpoint, TransportOptions options) {
    return Patience.later(() -> transport.performRequestAsync(request, endpoint, options));
  }

  @Override
  public JsonpMapper jsonpMapper() {
    return transport.jsonpMapper();
  }

  @Override
  public TransportOptions options() {
    return transport.options();
  }

  @Override
  public void close() {}
}
