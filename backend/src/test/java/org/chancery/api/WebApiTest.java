package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;

import java.time.Duration;
import java.time.Instant;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Addresses and sources through the HTTP interface, as an operator who sets nothing has it. */
class WebApiTest {

  private static final Caller EDITOR = SharedApi.named("editor");
  private static final Caller READER = SharedApi.named("reader");

  @Test
  void editorsMayNameAddressesAndNoneLeadsInside() {
    try (LocalSite site = new LocalSite().article("/", "Inside")) {
      String body = "{\"addresses\":[\"" + site.address("/") + "\"],\"collection\":\"web\"}";
      assertThat(READER.post("/api/v1/jobs", body).statusCode()).isEqualTo(403);
      JsonNode started = SharedApi.body(EDITOR.post("/api/v1/jobs", body), 202);
      String job = "/api/v1/jobs/" + started.path("id").asString();
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> EDITOR.json(job).path("state").asString().equals("done"));
      JsonNode ended = EDITOR.json(job);
      assertThat(ended.path("pagesFound").asInt()).isEqualTo(1);
      assertThat(ended.path("pagesDone").asInt()).isEqualTo(1);
      assertThat(EDITOR.json(job + "/not-indexed").at("/0/reason").asString())
          .startsWith("The address leads into a private network;");
      assertThat(site.requests()).isEmpty();
    }
  }

  @Test
  void sourcesAreAddedPausedPolledAndRemoved() {
    String body = "{\"address\":\"http://127.0.0.1:1/feed\",\"every\":\"6h\",\"enabled\":false}";
    assertThat(READER.post("/api/v1/sources", body).statusCode()).isEqualTo(403);
    assertThat(READER.get("/api/v1/sources").statusCode()).isEqualTo(403);
    JsonNode source = SharedApi.body(EDITOR.post("/api/v1/sources", body), 201);
    assertThat(source.path("every").asString()).isEqualTo("PT6H");
    assertThat(source.path("collection").asString()).isEqualTo("articles");
    assertThat(source.path("nextPoll").isNull()).as("while it is paused").isTrue();
    String one = "/api/v1/sources/" + source.path("id").asString();
    assertProblem(
        EDITOR.post("/api/v1/sources", body),
        400,
        "http://127.0.0.1:1/feed is already polled into articles.");
    assertThat(EDITOR.put(one, "{\"enabled\":true}").statusCode()).isEqualTo(204);
    assertThat(EDITOR.post(one + "/poll", "").statusCode()).isIn(202, 400);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(EDITOR.json("/api/v1/sources").at("/0/lastResult").asString(""))
                .startsWith("The address leads into a private network;"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          JsonNode polled = EDITOR.json("/api/v1/sources").path(0);
          Instant last = Instant.parse(polled.path("lastPoll").asString());
          assertThat(Instant.parse(polled.path("nextPoll").asString()))
              .isBetween(last.plusSeconds(21_540), last.plusSeconds(21_660));
        });
    assertThat(EDITOR.delete(one).statusCode()).isEqualTo(204);
    assertThat(EDITOR.json("/api/v1/sources")).isEmpty();
    assertThat(EDITOR.delete(one).statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhatIsWrongWithASource() {
    assertProblem(
        ADMIN.post("/api/v1/sources", "{\"address\":\"https://a.example\",\"every\":\"often\"}"),
        400,
        "every 'often' is no span of time; write 30m, 6h or 1d.");
    assertProblem(
        ADMIN.post("/api/v1/sources", "{\"address\":\"https://a.example\",\"every\":\"1s\"}"),
        400,
        "A source is polled at most every 5 minutes and at least once a year; write 30m, 6h or 1d.");
    assertProblem(ADMIN.post("/api/v1/sources", "{}"), 400, "An address is missing.");
    assertProblem(ADMIN.post("/api/v1/sources/x/poll", ""), 404, "There is no source x.");
  }
}
