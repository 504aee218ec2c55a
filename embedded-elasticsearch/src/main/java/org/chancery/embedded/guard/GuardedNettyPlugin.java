package org.chancery.embedded.guard;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.http.HttpServerTransport.Dispatcher;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.telemetry.TelemetryProvider;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/** Netty's transports with a {@link GuardedDispatcher} before every HTTP request. */
public final class GuardedNettyPlugin extends Netty4Plugin {

  /** The environment variable in which the parent process hands over this start's secret. */
  private static final String SECRET = "CHANCERY_NODE_SECRET";

  @Override
  public Map<String, Supplier<HttpServerTransport>> getHttpTransports(
      Settings settings,
      ThreadPool threadPool,
      BigArrays bigArrays,
      PageCacheRecycler pageCacheRecycler,
      CircuitBreakerService circuitBreakerService,
      NamedXContentRegistry xContentRegistry,
      NetworkService networkService,
      Dispatcher dispatcher,
      BiConsumer<HttpPreRequest, ThreadContext> perRequestThreadContext,
      ClusterSettings clusterSettings,
      TelemetryProvider telemetryProvider) {
    String secret = System.getenv(SECRET);
    if (secret == null || secret.isBlank()) {
      throw new IllegalStateException("the environment variable " + SECRET + " is not set");
    }
    return super.getHttpTransports(
        settings,
        threadPool,
        bigArrays,
        pageCacheRecycler,
        circuitBreakerService,
        xContentRegistry,
        networkService,
        new GuardedDispatcher(dispatcher, secret),
        perRequestThreadContext,
        clusterSettings,
        telemetryProvider);
  }
}
