package org.chancery.ui.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.account.Accounts;
import org.chancery.account.LocalToken;
import org.chancery.app.RunFile;
import org.chancery.app.Samples;
import org.chancery.app.Starter;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterSettings;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.ServerJava;
import org.chancery.testing.TemporaryFolder;
import org.chancery.testing.TestCluster;
import org.chancery.ui.Chancery;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as {@code run} starts it, on a free port and a folder of its own. */
final class RunningChancery implements AutoCloseable {

  static final String PASSWORD = "correct-horse-battery";

  private final Path folder;
  private final ConfigurableApplicationContext context;

  private RunningChancery(Path folder, ConfigurableApplicationContext context) {
    this.folder = folder;
    this.context = context;
  }

  private static final class Shared {
    static final RunningChancery RUNNING = start();

    private static RunningChancery start() {
      try {
        ClusterSettings cluster = TestCluster.settings();
        RunningChancery running =
            withSamples(
                Map.of(
                    "spring.elasticsearch.uris", cluster.uris().getFirst().toString(),
                    "spring.elasticsearch.api-key", Objects.requireNonNull(cluster.apiKey())));
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        return running;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while Chancery started", e);
      }
    }
  }

  /** The one that all tests of a run share; gone with the JVM. */
  static RunningChancery shared() {
    return Shared.RUNNING;
  }

  /** One with a server of its own. */
  static RunningChancery withSamples() throws IOException, InterruptedException {
    return withSamples(
        Map.of(
            "chancery.elasticsearch.heap",
            512,
            "chancery.elasticsearch.options",
            String.join(" ", ServerJava.brief())));
  }

  private static RunningChancery withSamples(Map<String, Object> server)
      throws IOException, InterruptedException {
    Path folder = TemporaryFolder.create("story");
    Map<String, Object> settings = new HashMap<>(server);
    settings.put("chancery.data.dir", folder.toString());
    settings.put("server.port", 0);
    ConfigurableApplicationContext context = new Starter(Chancery.class).start(settings);
    context.getBean(Accounts.class).ensureAdmin(PASSWORD);
    new Samples(context.getBean(Ingestion.class), context.getBean(ArticleIndex.class), folder)
        .loadIfEmpty(Accounts.ADMIN);
    return new RunningChancery(folder, context);
  }

  URI address() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  /** Lets commands find it, as {@code run} does; returns the data folder to name to them. */
  Path announced() throws IOException {
    new RunFile(address(), context.getBean(LocalToken.class).value(), ProcessHandle.current().pid())
        .write(folder);
    return folder;
  }

  /** How another application connects to the same server. */
  ClusterSettings cluster() {
    return context.getBean(ClusterSettings.class);
  }

  /** The embedded server's process, for a test that kills it. */
  ProcessHandle elasticsearch() {
    return ProcessHandle.current()
        .children()
        .filter(p -> p.info().commandLine().orElse("").contains("EmbeddedNode"))
        .filter(p -> p.info().commandLine().orElse("").contains(folder.toString()))
        .findFirst()
        .orElseThrow();
  }

  Path write(String name, String content) throws IOException {
    return Files.writeString(
        Files.createDirectories(folder.resolve("input")).resolve(name), content);
  }

  @Override
  public void close() {
    context.close();
    TemporaryFolder.delete(folder);
  }
}
