package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.chancery.app.RunFile;
import org.chancery.ui.story.CommandLineProcess.Answer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are interrupted, and commands that meet another Chancery or what it left. */
class EndingIT {

  private static final String LINE =
      "{\"url\":\"https://a.example/%d\",\"title\":\"Talks\",\"text\":\"Norway met Iceland in Oslo.\"}";
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private static Path folder;

  private static Path many;

  @BeforeAll
  static void write() throws IOException {
    many = folder.resolve("many.jsonl");
    Files.write(many, IntStream.range(0, 200_000).mapToObj(LINE::formatted).toList());
  }

  /** Each of these on the same folder, of which the server is killed at last. */
  @Test
  void aServerThatRunsMeetsAnotherAndCtrlCAndIsLost() throws Exception {
    Path data = folder.resolve("running");
    String port = Integer.toString(freePort());
    CommandLineProcess server =
        CommandLineProcess.start(
            data, CommandLineProcess.command("run", "--no-samples", "--port", port));
    try {
      await(server, "Chancery is ready at http://localhost:" + port);
      saysThatChanceryRunsOnTheFolderBeforeItSpeaksOfThePort(data, port);
      boolean terminal = Files.isExecutable(SCRIPT);
      if (terminal) {
        cancelsTheServersJobWhenCtrlCIsPressedInATerminal(data);
      }
      callsNothingCancelledThatLostItsServer(data, server);
      Assumptions.assumeTrue(terminal, "no pseudo-terminal to be had");
    } finally {
      server.process().destroyForcibly();
    }
  }

  private static void saysThatChanceryRunsOnTheFolderBeforeItSpeaksOfThePort(Path data, String port)
      throws Exception {
    Answer second = CommandLineProcess.run(data, "run", "--port", port);
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.err())
        .contains(data + " is in use by another Chancery, at http://127.0.0.1:" + port)
        .hasLineCount(1);
  }

  private static void cancelsTheServersJobWhenCtrlCIsPressedInATerminal(Path data)
      throws Exception {
    String line =
        CommandLineProcess.command("index", many.toString()).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    CommandLineProcess index =
        CommandLineProcess.start(data, List.of(SCRIPT.toString(), "-qec", line, "/dev/null"));
    await(index, "[1-9][0-9,]* documents");
    index.process().getOutputStream().write(3);
    index.process().getOutputStream().flush();
    assertThat(index.answer().out())
        .contains(" % of ")
        .endsWith("Cancelled; what was indexed stays.\r\n");
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(jobs(data)).contains("\"state\":\"cancelled\""));
  }

  private static void callsNothingCancelledThatLostItsServer(Path data, CommandLineProcess server)
      throws Exception {
    CommandLineProcess index =
        CommandLineProcess.start(data, CommandLineProcess.command("index", many.toString()));
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(jobs(data)).contains("\"state\":\"running\""));
    server.process().destroyForcibly();
    Answer answer = index.answer();
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err())
        .contains(" does not answer. The job ")
        .endsWith(" goes on as soon as Chancery runs again; ./chancery jobs tells how far it is.\n")
        .hasLineCount(1);
  }

  /** Without a {@code run}: everything that was started for the command ends with it. */
  @Test
  void endsWithOneSentenceWhenItIsTerminated() throws Exception {
    Path data = folder.resolve("terminated");
    CommandLineProcess index =
        CommandLineProcess.start(data, CommandLineProcess.command("index", many.toString()));
    Awaitility.await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> isWrittenTo(data.resolve("elasticsearch/data")));
    index.process().destroy();
    Answer answer = index.answer();
    assertThat(answer.err()).isEqualTo("Cancelled; what was indexed stays.\n");
    assertThat(data.resolve("run.json")).doesNotExist();
    // Its server is gone too, and what was indexed is there.
    Answer search = CommandLineProcess.run(data, "search", "--limit", "1");
    assertThat(search.status()).as(search.err()).isZero();
    assertThat(search.out()).contains("Norway");
    assertThat(data.resolve("run.json")).doesNotExist();
    assertThat(search.err()).doesNotContain("Exception");
  }

  @Test
  @Tag("long")
  void looksForItselfWhereNobodyAnswersAnyMore() throws Exception {
    Path data = Files.createDirectories(folder.resolve("stale"));
    // The process id lives, but belongs to another program now.
    new RunFile(URI.create("http://127.0.0.1:" + freePort()), "t", ProcessHandle.current().pid())
        .write(data);
    Answer samples = CommandLineProcess.run(data, "index", "--collection", "samples", one("a"));
    assertThat(samples.err()).startsWith("1 indexed").hasLineCount(1);
    Answer real = CommandLineProcess.run(data, "index", one("b"));
    assertThat(real.err()).contains("From now on searches leave the sample articles out");
    Answer search = CommandLineProcess.run(data, "search");
    assertThat(search.err()).startsWith("1 article\nThe sample articles are left out");
    assertThat(search.out()).hasLineCount(1);
  }

  private static String one(String name) throws IOException {
    return Files.writeString(folder.resolve(name + ".jsonl"), LINE.formatted(name.hashCode()))
        .toString();
  }

  /** As the Chancery that runs on the folder answers. */
  static String jobs(Path data) throws Exception {
    RunFile running = RunFile.find(data).orElseThrow();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(running.address().resolve("/api/v1/jobs"))
              .header("Authorization", "Bearer " + running.token())
              .build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }

  private static boolean isWrittenTo(Path elasticsearch) throws IOException {
    try (Stream<Path> files = Files.walk(elasticsearch)) {
      return files.anyMatch(f -> f.toString().endsWith(".tlog") && f.toFile().length() > 1_000);
    }
  }

  private static void await(CommandLineProcess process, String pattern) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(process.printed()).containsPattern(pattern));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
