package org.chancery.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;

/**
 * The embedded server that tests of one run of Maven share from module to module. Where several
 * JVMs run tests beside each other, each has its own: the first module's JVM that asks has {@link
 * ServerKeeper} start it, and the JVM of each module begins with no index on it.
 */
final class SharedServer {

  private static final long PATIENCE_SECONDS = 120;

  private SharedServer() {}

  /** How to connect to it; absent where the tests were not started by Maven. */
  static Optional<ClusterSettings> settings() {
    return maven().map(SharedServer::settings);
  }

  private static ClusterSettings settings(ProcessHandle maven) {
    Path folder =
        Path.of(System.getProperty("chancery.root", "..")).toAbsolutePath().resolve("target");
    String fork = System.getProperty("chancery.fork", "fork-1");
    Path address = folder.resolve("test-server-" + maven.pid() + "-" + fork + ".properties");
    try {
      Files.createDirectories(folder);
      if (!Files.exists(address)) {
        ServerJava.forget();
        await(keeper(maven, address, folder.resolve("test-server-" + fork + ".log")), address);
      }
      ClusterSettings settings = read(address);
      empty(ClusterClient.connect(settings));
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Elasticsearch started", e);
    }
  }

  private static Optional<ProcessHandle> maven() {
    Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
    while (ancestor.isPresent() && !isMaven(ancestor.get())) {
      ancestor = ancestor.get().parent();
    }
    return ancestor;
  }

  private static boolean isMaven(ProcessHandle process) {
    String command = process.info().commandLine().orElse("");
    return command.contains("maven.multiModuleProjectDirectory");
  }

  /** Its output goes to a file: a pipe to Maven would have Maven wait for its end. */
  private static Process keeper(ProcessHandle maven, Path address, Path log) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dchancery.long=" + Boolean.getBoolean("chancery.long"),
                "-cp",
                System.getProperty("java.class.path"),
                ServerKeeper.class.getName(),
                Long.toString(maven.pid()),
                address.toString()))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void await(Process keeper, Path address) throws InterruptedException {
    for (long waited = 0; !Files.exists(address); waited++) {
      if (keeper.waitFor(100, TimeUnit.MILLISECONDS) || waited > PATIENCE_SECONDS * 10) {
        throw new IllegalStateException(
            "the tests' Elasticsearch did not start; see its log beside " + address);
      }
    }
  }

  private static ClusterSettings read(Path address) throws IOException {
    Properties found = new Properties();
    try (InputStream in = Files.newInputStream(address)) {
      found.load(in);
    }
    URI uri = URI.create(found.getProperty("uri"));
    return new ClusterSettings(List.of(uri), null, null, found.getProperty("key"), null);
  }

  /** Deletes what the tests of another module left. */
  private static void empty(ElasticsearchClient client) throws IOException {
    List<String> left =
        client.indices().get(g -> g.index("*")).indices().keySet().stream().toList();
    if (!left.isEmpty()) {
      client.indices().delete(d -> d.index(left));
    }
  }
}
