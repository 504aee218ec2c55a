package org.chancery.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of the server's process; its standard input is what keeps it alive. */
final class NodeProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Ctrl-C reaches every process of a terminal. The server ends when its standard input does, once
   * its parent has finished what it was about to write.
   */
  private static final List<String> UNDISTURBED =
      List.of("/bin/sh", "-c", "trap '' INT HUP TERM; exec \"$@\"", "sh");

  private final Process process;
  private final String address;

  private NodeProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @param port the HTTP port, 0 for a free one
   */
  static NodeProcess start(EmbeddedSettings settings, String secret, int port)
      throws InterruptedException {
    Path output = settings.logs().resolve("process.log");
    try {
      Files.createDirectories(settings.logs());
      Files.createDirectories(settings.folder().resolve("tmp"));
      Path home = Home.unpackedIn(settings.folder());
      Path portFile = settings.folder().resolve("http.address");
      Files.deleteIfExists(portFile);
      ProcessBuilder builder = new ProcessBuilder(command(settings, home, portFile, port));
      builder.environment().put("CHANCERY_NODE_SECRET", secret);
      // Options meant for this JVM must not reach the server's.
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().remove("JDK_JAVA_OPTIONS");
      builder.directory(settings.folder().toFile());
      builder.redirectErrorStream(true);
      builder.redirectOutput(output.toFile());
      Process process = builder.start();
      return new NodeProcess(process, await(process, portFile, output, settings.folder()));
    } catch (IOException e) {
      throw new EmbeddedFailure(sentence(e, settings), e);
    }
  }

  String address() {
    return address;
  }

  Process process() {
    return process;
  }

  void stop() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(8, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static String await(Process process, Path portFile, Path output, Path folder)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(portFile)) {
        return Files.readString(portFile).strip();
      }
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new EmbeddedFailure(FailureSentence.of(output, folder), null);
      }
    }
    process.destroyForcibly();
    throw new EmbeddedFailure(
        "Elasticsearch did not answer within "
            + PATIENCE.toSeconds()
            + " seconds; see "
            + output
            + ".",
        null);
  }

  private static List<String> command(
      EmbeddedSettings settings, Path home, Path portFile, int port) {
    List<String> command = new ArrayList<>(UNDISTURBED);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    int heap = settings.heapMegabytes();
    command.addAll(
        List.of(
            "-Xms" + Math.min(heap, 512) + "m",
            "-Xmx" + heap + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:ErrorFile=" + settings.logs().resolve("hs_err_pid%p.log"),
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + settings.folder().resolve("tmp"),
            "-Dlog4j2.disable.jmx=true",
            "-Dio.netty.noUnsafe=true",
            "-Dio.netty.noKeySetOptimization=true",
            "-Dio.netty.recycler.maxCapacityPerThread=0"));
    command.addAll(settings.javaOptions());
    String lib = home.resolve("lib") + File.separator + "*";
    command.addAll(List.of("-cp", lib, "org.chancery.embedded.node.EmbeddedNode"));
    command.add(home.toString());
    command.add(portFile.toString());
    serverSettings(settings, port).forEach((name, value) -> command.add(name + "=" + value));
    return command;
  }

  private static Map<String, String> serverSettings(EmbeddedSettings settings, int port) {
    Map<String, String> all = new TreeMap<>();
    all.put("cluster.name", "chancery");
    all.put("node.name", "chancery-1");
    all.put("path.data", settings.data().toString());
    all.put("path.logs", settings.logs().toString());
    all.put("path.repo", settings.folder().resolve("backups").toString());
    all.put("http.host", "127.0.0.1");
    all.put("transport.host", "127.0.0.1");
    all.put("http.port", Integer.toString(port));
    all.put("transport.port", "0");
    all.put("discovery.type", "single-node");
    all.put("action.auto_create_index", "false");
    // Percentages would stop new shards on a laptop whose large disk is nine tenths full.
    all.put("cluster.routing.allocation.disk.watermark.low", "2gb");
    all.put("cluster.routing.allocation.disk.watermark.high", "1gb");
    all.put("cluster.routing.allocation.disk.watermark.flood_stage", "500mb");
    all.putAll(settings.extra());
    if (settings.extra().containsKey("cluster.initial_master_nodes")
        || settings.extra().containsKey("discovery.seed_hosts")) {
      all.remove("discovery.type");
    }
    return all;
  }

  private static String sentence(IOException e, EmbeddedSettings settings) {
    @Nullable String message = e.getMessage();
    if (message != null && message.contains("No space left")) {
      return "The disk that holds "
          + settings.folder()
          + " is full; free some space and start again.";
    }
    return "Elasticsearch could not be started in "
        + settings.folder()
        + ": "
        + (e instanceof java.nio.file.AccessDeniedException ? "no permission to write " : "")
        + (message == null ? e.getClass().getSimpleName() : message)
        + ".";
  }
}
