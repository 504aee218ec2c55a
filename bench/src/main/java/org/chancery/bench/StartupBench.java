package org.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "startup",
    description = {
      "Wall time of commands, launcher included.",
      "Of 'extract' and 'enrich' on one small article, and of 'run' on an empty data folder until its"
          + " page answers."
    },
    mixinStandardHelpOptions = true)
final class StartupBench implements Callable<Integer> {

  private static final String ARTICLE =
      """
      Lavrov visits Beijing

      BEIJING, March 4, 2025 - Russian Foreign Minister Sergey Lavrov met Chinese Foreign Minister
      Wang Yi in Beijing on Tuesday. China praised Russia for its part in the talks with Iran, and
      both sides signed a memorandum on trade.
      """;

  private static final long PATIENCE_NANOS = 180_000_000_000L;

  @Option(names = "--times", paramLabel = "N", description = "Median of so many (default 7).")
  private int times = 7;

  @Option(names = "--no-run", description = "Leave 'run' out.")
  private boolean noRun;

  private final String launcher =
      Path.of(System.getProperty("chancery.root", "."), "chancery").toString();

  @Override
  public Integer call() throws IOException, InterruptedException {
    System.out.println(Machine.description());
    Path folder = BenchFolder.create();
    Path text = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    Path line = folder.resolve("article.jsonl");
    Files.writeString(
        line, "{\"text\":\"" + ARTICLE.replace("\n", "\\n") + "\",\"published\":\"2025-03-04\"}\n");
    report("extract", median(new ProcessBuilder(launcher, "extract", text.toString())));
    report("enrich", median(new ProcessBuilder(launcher, "enrich").redirectInput(line.toFile())));
    if (!noRun) {
      run(folder.resolve("first"), "run, first start");
      run(folder.resolve("first"), "run, second start");
    }
    return 0;
  }

  /** Seconds; the first time of all is not counted, for it also warms the disk's cache. */
  private double median(ProcessBuilder command) throws IOException, InterruptedException {
    command.redirectErrorStream(true);
    double[] seconds = new double[times];
    for (int i = -1; i < times; i++) {
      long start = System.nanoTime();
      Process process = command.start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0 || !printed.startsWith("{")) {
        throw new IllegalStateException(command.command() + " printed: " + printed);
      }
      if (i >= 0) {
        seconds[i] = (System.nanoTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    return seconds[times / 2];
  }

  private void run(Path data, String name) throws IOException, InterruptedException {
    int port = freePort();
    File printed = data.resolveSibling("run.log").toFile();
    ProcessBuilder command = new ProcessBuilder(launcher, "run", "--port", Integer.toString(port));
    command.environment().put("CHANCERY_DATA_DIR", data.toString());
    command.environment().put("CHANCERY_ADMIN_PASSWORD", "only-for-this-measurement");
    long start = System.nanoTime();
    Process process = command.redirectErrorStream(true).redirectOutput(printed).start();
    try {
      URI page = URI.create("http://127.0.0.1:" + port + "/login");
      while (!answers(page)) {
        patience(process, start);
      }
      report(name + ", the page answers", (System.nanoTime() - start) / 1e9);
      while (!Files.readString(printed.toPath()).contains("is ready")) {
        patience(process, start);
      }
      report(name + ", ready with samples", (System.nanoTime() - start) / 1e9);
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static void patience(Process process, long start) throws InterruptedException {
    if (!process.isAlive() || System.nanoTime() - start > PATIENCE_NANOS) {
      throw new IllegalStateException("run did not come up");
    }
    Thread.sleep(50);
  }

  private static boolean answers(URI page) throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(page).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void report(String what, double seconds) {
    System.out.printf("%-40s %6.2f s  (%s)%n", what, seconds, Machine.load());
  }
}
