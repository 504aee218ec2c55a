package org.chancery.embedded;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * A running server: a child process bound to 127.0.0.1 that ends when this process ends, however it
 * ends.
 *
 * <p>Whoever can should close it before its own end, or the next start finds the folder in use for
 * the seconds that the server takes to notice.
 *
 * <p>Should the server die on its own, it is started again at the same address with the same key,
 * so that clients recover by themselves. Thread-safe.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {

  private static final int MOST_RESTARTS_IN_A_ROW = 5;

  private final EmbeddedSettings settings;
  private final Consumer<String> log;
  private final String secret;
  private volatile NodeProcess node;
  private volatile boolean closed;

  private EmbeddedElasticsearch(
      EmbeddedSettings settings, Consumer<String> log, String secret, NodeProcess node) {
    this.settings = settings;
    this.log = log;
    this.secret = secret;
    this.node = node;
  }

  /**
   * Starts a server and returns once it answers.
   *
   * @param log told in one sentence when the server dies and when it is back
   * @throws EmbeddedFailure with one sentence that says what is wrong and what to do
   */
  public static EmbeddedElasticsearch start(EmbeddedSettings settings, Consumer<String> log)
      throws InterruptedException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    EmbeddedElasticsearch started =
        new EmbeddedElasticsearch(settings, log, secret, NodeProcess.start(settings, secret, 0));
    started.watch();
    return started;
  }

  /** Where the server answers, for clients that send {@link #apiKey()}. */
  public URI uri() {
    return URI.create("http://" + node.address());
  }

  /** To be sent as {@code Authorization: ApiKey …} with every request. */
  public String apiKey() {
    return secret;
  }

  /** The server's process id. */
  public long pid() {
    return node.process().pid();
  }

  @Override
  public void close() {
    closed = true;
    node.stop();
  }

  private void watch() {
    Thread.ofPlatform()
        .daemon()
        .name("embedded-elasticsearch-watch")
        .start(() -> {
          try {
            while (true) {
              node.process().waitFor();
              if (closed) {
                return;
              }
              restart();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } catch (EmbeddedFailure e) {
            log.accept(e.getMessage());
          }
        });
  }

  private void restart() throws InterruptedException {
    int port = uri().getPort();
    for (int attempt = 1; !closed; attempt++) {
      log.accept("Elasticsearch ended by itself; starting it again.");
      try {
        NodeProcess next = NodeProcess.start(settings, secret, port);
        node = next;
        if (closed) {
          next.stop();
        }
        log.accept("Elasticsearch is back.");
        return;
      } catch (EmbeddedFailure e) {
        if (attempt == MOST_RESTARTS_IN_A_ROW) {
          throw e;
        }
        Thread.sleep(1_000L * attempt);
      }
    }
  }
}
