package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.testing.SlowLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Jobs through the HTTP interface; what they index is removed again. */
class JobApiTest {

  private static final int ARTICLES = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @AfterAll
  static void remove() {
    String body = "{\"query\":\"collection=jobs\",\"reason\":\"a test\"}";
    awaitState(SharedApi.body(ADMIN.post("/api/v1/removals", body), 202), "done");
  }

  @Test
  void stopsAtPauseAndGoesOnAtContinue() throws Exception {
    JsonNode job = started(SlowLines.write(folder.resolve("slow.jsonl"), ARTICLES));
    awaitProgress(job);
    assertProblem(ADMIN.post(path(job) + "/continue", ""), 400, "The job is not paused.");
    SharedApi.body(ADMIN.post(path(job) + "/pause", ""), 200);
    JsonNode paused = awaitState(job, "paused");
    assertThat(paused.path("bytesDone").asLong()).isLessThan(paused.path("bytesTotal").asLong());
    assertThat(paused.path("endedAt").isNull()).isTrue();
    assertProblem(
        ADMIN.post(path(job) + "/pause", ""), 400, "The job does not run, so it cannot be paused.");
    assertProblem(
        ADMIN.post(path(job) + "/retry", ""),
        400,
        "The job has not ended yet; wait for it or cancel it.");
    SharedApi.body(ADMIN.post(path(job) + "/continue", ""), 200);
    JsonNode done = awaitState(job, "done");
    assertThat(done.at("/counts/indexed").asInt()).isEqualTo(ARTICLES);
    assertThat(done.at("/counts/duplicate").asInt()).isZero();
    assertProblem(
        ADMIN.post(path(job) + "/retry", ""),
        400,
        "Everything was indexed; there is nothing to try again.");
  }

  @Test
  void cancelsAPausedJobForGood() throws Exception {
    JsonNode job = started(SlowLines.write(folder.resolve("cancelled.jsonl"), ARTICLES));
    awaitProgress(job);
    SharedApi.body(ADMIN.post(path(job) + "/pause", ""), 200);
    awaitState(job, "paused");
    assertThat(ADMIN.delete(path(job)).statusCode()).isEqualTo(204);
    assertThat(awaitState(job, "cancelled").path("endedAt").isNull()).isFalse();
    assertProblem(ADMIN.post(path(job) + "/continue", ""), 400, "The job is not paused.");
    assertProblem(ADMIN.delete(path(job)), 400, "The job has ended, so it cannot be cancelled.");
  }

  @Test
  void triesAgainWhatWasNotIndexed() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.jsonl"), "rubbish\n");
    JsonNode first = awaitState(started(file), "done");
    Files.writeString(file, "{\"title\":\"Mended\",\"text\":\"Norway met Iceland in Oslo.\"}\n");
    JsonNode again = SharedApi.body(ADMIN.post(path(first) + "/retry", ""), 202);
    assertThat(again.path("retryOf").asString()).isEqualTo(first.path("id").asString());
    assertThat(awaitState(again, "done").at("/counts/indexed").asInt()).isEqualTo(1);
  }

  @Test
  void listsDoubtsAndShowsThemWithTheArticle() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("doubtful.jsonl"),
            "{\"title\":\"Doubtful\",\"text\":\"Oslo.\",\"published\":\"9999-01-01\"}\n");
    JsonNode job = awaitState(started(file), "done");
    assertThat(job.path("doubts").asInt()).isEqualTo(1);
    JsonNode doubts = ADMIN.json(path(job) + "/doubts");
    assertThat(doubts).hasSize(1);
    assertThat(doubts.at("/0/origin").asString()).isEqualTo("doubtful.jsonl:1");
    String reason = doubts.at("/0/reason").asString();
    assertThat(reason)
        .isEqualTo("The date of publication, 9999-01-01, lies ahead and was left out.");
    assertThat(ADMIN.json(path(job) + "/doubts?offset=1")).isEmpty();
    JsonNode hit = ADMIN.json("/api/v1/search?collection=jobs&q=doubtful").at("/hits/0");
    JsonNode article = ADMIN.json("/api/v1/articles/" + hit.path("id").asString());
    assertThat(article.at("/annotations/doubt").asString()).isEqualTo(reason);
    assertThat(SharedApi.named("reader").get(path(job) + "/doubts").statusCode()).isEqualTo(403);
  }

  @Test
  void readersAndStrangersToAJobAreRefused() {
    for (String action : new String[] {"/pause", "/continue", "/retry"}) {
      String missing = "/api/v1/jobs/none" + action;
      assertProblem(ADMIN.post(missing, ""), 404, "There is no job none.");
      assertThat(SharedApi.named("reader").post(missing, "").statusCode()).isEqualTo(403);
    }
  }

  private static JsonNode started(Path file) {
    String body = "{\"paths\":[\"" + file + "\"],\"collection\":\"jobs\"}";
    return SharedApi.body(ADMIN.post("/api/v1/jobs", body), 202);
  }

  private static void awaitProgress(JsonNode job) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> ADMIN.json(path(job)).path("bytesDone").asLong() > 0);
  }

  private static JsonNode awaitState(JsonNode job, String state) {
    return await()
        .atMost(PATIENCE)
        .until(() -> ADMIN.json(path(job)), now -> now.path("state").asString().equals(state));
  }

  private static String path(JsonNode job) {
    return "/api/v1/jobs/" + job.path("id").asString();
  }
}
