package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.BASE;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.chancery.account.LocalToken;
import org.chancery.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may call what. */
class AccessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search", "/api/v1/facets/actor", "/api/v1/articles/x", "/api/v1/export.csv",
        "/api/v1/saved-searches", "/api/v1/jobs", "/api/v1/tokens", "/api/v1/status",
        "/v3/api-docs", "/swagger-ui/index.html", "/api/v1/nowhere"
      })
  void answersNothingToWhoDoesNotSignIn(String path) {
    for (Caller stranger :
        List.of(
            new Caller(BASE, null),
            // A name of its own for each case: wrong passwords in a row are answered slowly.
            Caller.basic(BASE, "nobody at " + path, RunningApplication.PASSWORD),
            Caller.bearer(BASE, "chy_" + "0".repeat(64)),
            Caller.bearer(BASE, ""))) {
      HttpResponse<String> response = stranger.get(path);
      assertProblem(response, 401, "Sign in with HTTP Basic or with Authorization: Bearer TOKEN.");
      assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void answersSlowlyAfterFiveWrongPasswordsAndLocksNobodyOut() {
    Caller wrong = Caller.basic(BASE, "editor", "wrong");
    for (int i = 0; i < 5; i++) {
      assertProblem(
          wrong.get("/api/v1/search"),
          401,
          "Sign in with HTTP Basic or with Authorization: Bearer TOKEN.");
    }
    long start = System.nanoTime();
    assertThat(SharedApi.named("editor").get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(990));
  }

  @Test
  void takesAPasswordATokenOrTheLocalToken() {
    String secret =
        body(ADMIN.post("/api/v1/tokens", "{\"label\":\"notebook\"}"), 201)
            .path("secret")
            .asString();
    for (Caller caller :
        List.of(
            ADMIN,
            Caller.bearer(BASE, secret),
            Caller.bearer(BASE, SharedApi.APPLICATION.bean(LocalToken.class).value()))) {
      assertThat(caller.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void forgetsARevokedToken() {
    JsonNode issued = body(ADMIN.post("/api/v1/tokens", "{\"label\":\"old\"}"), 201);
    Caller holder = Caller.bearer(BASE, issued.path("secret").asString());
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    String id = issued.path("token").path("id").asString();
    assertThat(SharedApi.named("editor").delete("/api/v1/tokens/" + id).statusCode())
        .isEqualTo(404);
    assertThat(ADMIN.get("/api/v1/tokens").body()).contains(id).doesNotContain("chy_");
    assertThat(ADMIN.delete("/api/v1/tokens/" + id).statusCode()).isEqualTo(204);
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(401);
  }

  @Test
  void letsReadersReadAlone() {
    Caller reader = SharedApi.named("reader");
    assertThat(reader.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    for (HttpResponse<String> refused :
        List.of(
            reader.send("POST", "/api/v1/articles", "{}", "application/x-ndjson"),
            reader.post("/api/v1/jobs", "{\"paths\":[\"/etc\"]}"),
            SharedApi.named("editor").post("/api/v1/jobs", "{\"paths\":[\"/etc\"]}"),
            reader.get("/api/v1/jobs"),
            reader.get("/api/v1/status"))) {
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
  }

  @Test
  void keepsSavedSearchesForTheirOwnerAlone() {
    Caller reader = SharedApi.named("reader");
    JsonNode made =
        body(
            reader.post(
                "/api/v1/saved-searches",
                "{\"name\":\"Pact\",\"query\":\"q=treaty&dyad=PRK-RUS&sort=-date\","
                    + "\"view\":\"show=timeline&vs=KOR-RUS\"}"),
            201);
    String path = "/api/v1/saved-searches/" + made.path("id").asLong();
    assertThat(made.path("query").asString()).isEqualTo("q=treaty&dyad=PRK-RUS&sort=-date");
    assertThat(made.path("view").asString()).isEqualTo("show=timeline&vs=KOR-RUS");
    assertThat(made.path("fresh").asInt()).isZero();
    assertThat(reader.json("/api/v1/saved-searches")).hasSize(1);
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"name\":\"Pact\"}"),
        400,
        "You have a saved search named 'Pact'; choose another name.");
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"query\":\"q=x\"}"),
        400,
        "Give the search a name.");
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"name\":\"Foo\",\"query\":\"foo=1\"}"),
        400,
        "There is no parameter 'foo'; the documentation at /swagger-ui lists them.");
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"name\":\"Foo\",\"view\":\"q=x\"}"),
        400,
        "There is no parameter 'q' in a view; copy it from the address of the page, without what"
            + " the query says.");
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"name\":\"Foo\",\"query\":\"q=(treaty\"}"),
        400,
        "The parenthesis at character 1 is never closed.");
    assertThat(reader.json("/api/v1/saved-searches")).hasSize(1);
    assertThat(ADMIN.json("/api/v1/saved-searches")).isEmpty();
    for (HttpResponse<String> foreign :
        List.of(
            ADMIN.get(path),
            ADMIN.put(path, "{\"name\":\"Mine\"}"),
            ADMIN.post(path + "/opened", ""),
            ADMIN.delete(path))) {
      assertProblem(foreign, 404, "You have no saved search " + made.path("id").asLong() + ".");
    }
    assertThat(body(reader.put(path, "{\"name\":\"Treaty\"}"), 200).path("name").asString())
        .isEqualTo("Treaty");
    assertThat(reader.post(path + "/opened", "").statusCode()).isEqualTo(204);
    assertThat(reader.delete(path).statusCode()).isEqualTo(204);
    assertThat(reader.get(path).statusCode()).isEqualTo(404);
  }
}
