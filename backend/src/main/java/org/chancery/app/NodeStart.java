package org.chancery.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.embedded.EmbeddedSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The embedded server on its way up, while the rest of the application starts beside it. */
final class NodeStart {

  private static final Logger LOG = LoggerFactory.getLogger(NodeStart.class);

  private final CompletableFuture<EmbeddedElasticsearch> node;

  private NodeStart(CompletableFuture<EmbeddedElasticsearch> node) {
    this.node = node;
  }

  /** Begins to start a server, unless the settings name a cluster. */
  static void begin(ConfigurableApplicationContext context) {
    if (!Cluster.isNamed(context.getEnvironment())) {
      context.getBeanFactory().registerSingleton("nodeStart", begin(context.getEnvironment()));
    }
  }

  static NodeStart begin(Environment environment) {
    int heap = environment.getProperty("chancery.elasticsearch.heap", Integer.class, 1024);
    Path folder = Path.of(environment.getProperty("chancery.data.dir", "data"));
    EmbeddedSettings settings =
        new EmbeddedSettings(
            folder.resolve("elasticsearch"),
            heap,
            Map.of(),
            List.of(
                StringUtils.tokenizeToStringArray(
                    environment.getProperty("chancery.elasticsearch.options", ""), " ")));
    CompletableFuture<EmbeddedElasticsearch> node = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("embedded-elasticsearch-start")
        .start(() -> {
          try {
            EmbeddedElasticsearch started = EmbeddedElasticsearch.start(settings, LOG::warn);
            // After the application, which may still write.
            SpringApplication.getShutdownHandlers().add(started::close);
            if (!node.complete(started)) {
              started.close();
            }
          } catch (Throwable e) {
            node.completeExceptionally(e);
          }
        });
    return new NodeStart(node);
  }

  /** The server, once it answers. */
  EmbeddedElasticsearch await() {
    try {
      return node.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (CancellationException e) {
      throw new IllegalStateException("the application gave up before its server was there", e);
    }
  }

  /** Lets go of a server that nobody will ask for any more. */
  void abandon() {
    if (!node.cancel(false) && !node.isCompletedExceptionally()) {
      node.join().close();
    }
  }
}
