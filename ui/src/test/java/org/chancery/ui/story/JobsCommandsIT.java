package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.chancery.app.RunFile;
import org.chancery.testing.SlowLines;
import org.chancery.ui.story.CommandLineProcess.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code chancery jobs}, beside a Chancery that runs and without one. */
class JobsCommandsIT {

  private static final Answer SILENT = new Answer(0, "", "");
  private static final int LINES = 4_000;
  private static final String LINE =
      "{\"url\":\"https://killed.example/%d\",\"title\":\"Talks\",\"text\":\"Norway met Iceland.\"}";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private Path folder;

  @Test
  void pausesAndCancelsWhatAnotherCommandBegan() throws Exception {
    Path data = RunningChancery.shared().announced();
    Path file = SlowLines.write(folder.resolve("long.jsonl"), 150);
    CommandLineProcess index =
        CommandLineProcess.start(
            data, CommandLineProcess.command("index", "--collection", "samples", file.toString()));
    String id = awaitJob(data, file, "running");
    assertThat(jobs(data, "pause", id)).isEqualTo(SILENT);
    awaitJob(data, file, "paused");
    Answer again = jobs(data, "pause", id);
    assertThat(again.err()).isEqualTo("chancery: The job does not run, so it cannot be paused.\n");
    assertThat(again.status()).isEqualTo(1);
    assertThat(index.process().isAlive()).isTrue();
    assertThat(jobs(data, "cancel", id)).isEqualTo(SILENT);
    awaitJob(data, file, "cancelled");
    assertThat(index.answer().err()).endsWith("chancery: Cancelled; what was indexed stays.\n");
  }

  @Test
  void continuesAndReturnsWhenTheJobHasEnded() throws Exception {
    Path data = RunningChancery.shared().announced();
    Path file = SlowLines.write(folder.resolve("continued.jsonl"), 30);
    String id = started(data, file);
    post(data, "/" + id + "/pause", "");
    awaitJob(data, file, "paused");
    Answer done = jobs(data, "continue", id);
    assertThat(done.err()).contains("30 indexed, 0 updated, 0 unchanged, 0 duplicate");
    assertThat(done.status()).isZero();
  }

  @Test
  void triesAgainWhatWasNotIndexedAndTellsDoubts() throws Exception {
    Path data = RunningChancery.shared().announced();
    Path file = Files.writeString(folder.resolve("mended.jsonl"), "rubbish\n");
    String id = started(data, file);
    awaitJob(data, file, "done");
    Files.writeString(file, "{\"text\":\"Norway met Iceland.\",\"published\":\"9999-01-01\"}\n");
    assertThat(jobs(data, "retry", id).err())
        .isEqualTo(
            """
            1 indexed, 0 updated, 0 unchanged, 0 duplicate, 0 not indexed, 1 with a doubt
              with a doubt: mended.jsonl:1: The date of publication, 9999-01-01, lies ahead and was \
            left out.
            """);
  }

  /** Without a {@code run}, after the process of {@code index} was killed. */
  @Test
  @Tag("long")
  void pausesAndContinuesWhatAKilledProcessLeft() throws Exception {
    Path data = folder.resolve("data");
    Path file =
        Files.write(
            folder.resolve("killed.jsonl"),
            IntStream.range(0, LINES).mapToObj(LINE::formatted).toList());
    CommandLineProcess index =
        CommandLineProcess.start(data, CommandLineProcess.command("index", file.toString()));
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> {
          assertThat(index.process().isAlive()).as(index.printed()).isTrue();
          return written(data) > 10_000;
        });
    index.process().destroyForcibly().waitFor();
    JsonNode left = listed(data);
    assertThat(left.path("state").asString()).isEqualTo("running");
    String id = left.path("id").asString();
    assertThat(jobs(data, "pause", id)).isEqualTo(SILENT);
    Answer done = jobs(data, "continue", id);
    assertThat(done.err()).contains(LINES + " indexed, 0 updated, 0 unchanged, 0 duplicate");
    assertThat(done.status()).isZero();
  }

  @Test
  void saysThatThereIsNoSuchJob() throws Exception {
    Answer answer = jobs(RunningChancery.shared().announced(), "continue", "abc");
    assertThat(answer).isEqualTo(new Answer(1, "", "chancery: There is no job abc.\n"));
  }

  private static long written(Path data) {
    try (Stream<Path> files = Files.walk(data.resolve("elasticsearch/data"))) {
      return files
          .filter(f -> f.toString().endsWith(".tlog"))
          .mapToLong(f -> f.toFile().length())
          .sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** The only job. */
  private static JsonNode listed(Path data) throws Exception {
    Answer jobs = CommandLineProcess.run(data, "jobs");
    assertThat(jobs.status()).as(jobs.err()).isZero();
    assertThat(jobs.out()).hasLineCount(1);
    return JsonMapper.shared().readTree(jobs.out());
  }

  private static String started(Path data, Path file) throws Exception {
    String body = "{\"paths\":[\"" + file + "\"],\"collection\":\"samples\"}";
    return JsonMapper.shared().readTree(post(data, "", body)).path("id").asString();
  }

  private static String post(Path data, String path, String body) throws Exception {
    RunFile running = RunFile.find(data).orElseThrow();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(running.address().resolve("/api/v1/jobs" + path))
              .header("Authorization", "Bearer " + running.token())
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** The id of the newest job on this file, once it is in this state. */
  private static String awaitJob(Path data, Path file, String state) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              for (JsonNode job : JsonMapper.shared().readTree(EndingIT.jobs(data))) {
                if (job.path("source").asString().equals(file.toString())) {
                  return job.path("state").asString().equals(state)
                      ? job.path("id").asString()
                      : "";
                }
              }
              return "";
            },
            id -> !id.isEmpty());
  }

  private static Answer jobs(Path data, String action, String id) throws Exception {
    return CommandLineProcess.run(data, "jobs", action, id);
  }
}
