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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are interrupted, and commands that meet another Chancery or what it left. */
class EndingIT {

  private static final String LINE =
      "{\"url\":\"https://a.example/%d\",\"title\":\"Talks\",\"text\":\"Norway met Iceland in Oslo.\"}";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir private static Path folder;

  private static Path many;
  private static Path data;
  private static String port;
  private static CommandLineProcess server;

  @BeforeAll
  static void run() throws IOException {
    many = folder.resolve("many.jsonl");
    Files.write(many, IntStream.range(0, 200_000).mapToObj(LINE::formatted).toList());
    data = folder.resolve("run");
    port = Integer.toString(freePort());
    server =
        CommandLineProcess.start(
            data, CommandLineProcess.command("run", "--no-samples", "--port", port));
    await(server, "Chancery is ready at http://localhost:" + port);
  }

  @AfterAll
  static void endsAndLeavesNothing() throws Exception {
    server.process().destroy();
    server.answer();
    assertThat(data.resolve("run.json")).doesNotExist();
    assertThat(server.printed()).doesNotContain("Exception");
  }

  @Test
  void cancelsTheServersJobWhenCtrlCIsPressedInATerminal() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(SCRIPT), "no pseudo-terminal to be had");
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

  @Test
  void saysThatChanceryRunsOnTheFolderBeforeItSpeaksOfThePort() throws Exception {
    Answer second = CommandLineProcess.run(data, "run", "--port", port);
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.err())
        .contains(data + " is in use by another Chancery, at http://127.0.0.1:" + port)
        .hasLineCount(1);
  }

  /** Without a {@code run}: everything that was started for a command ends with it. */
  @Test
  void endsWithOneSentenceWhenItIsTerminatedAndLooksForItselfAfterwards() throws Exception {
    Path own = folder.resolve("terminated");
    CommandLineProcess index =
        CommandLineProcess.start(own, CommandLineProcess.command("index", many.toString()));
    awaitWritten(own);
    index.process().destroy();
    assertThat(index.answer().err()).isEqualTo("Cancelled; what was indexed stays.\n");
    // The process id lives, but belongs to another program now.
    new RunFile(URI.create("http://127.0.0.1:" + freePort()), "t", ProcessHandle.current().pid())
        .write(own);
    Answer samples = CommandLineProcess.run(own, "index", "--collection", "samples", one("a"));
    assertThat(samples.err()).startsWith("1 indexed").hasLineCount(1);
    Answer search = CommandLineProcess.run(own, "search", "--limit", "1");
    assertThat(search.err())
        .containsPattern("^[0-9,]+ articles?\nThe sample articles are left out");
    assertThat(search.out()).contains("Norway").hasLineCount(1);
    Answer doctor = CommandLineProcess.run(own, "doctor");
    assertThat(doctor.out()).contains("running        ok   no;");
  }

  @Test
  void callsNothingCancelledThatLostItsServer() throws Exception {
    Path lost = folder.resolve("lost");
    CommandLineProcess killed =
        CommandLineProcess.start(
            lost, CommandLineProcess.command("run", "--no-samples", "--port", "0"));
    await(killed, "Chancery is ready");
    CommandLineProcess index =
        CommandLineProcess.start(lost, CommandLineProcess.command("index", many.toString()));
    awaitWritten(lost);
    killed.process().destroyForcibly();
    Answer answer = index.answer();
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err())
        .contains(" does not answer. The job ")
        .endsWith(" goes on as soon as Chancery runs again; ./chancery jobs tells how far it is.\n")
        .hasLineCount(1);
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

  private static void awaitWritten(Path data) {
    Awaitility.await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> isWrittenTo(data.resolve("elasticsearch/data")));
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
