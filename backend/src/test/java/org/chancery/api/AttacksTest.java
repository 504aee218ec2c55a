package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.BASE;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What somebody might try on the HTTP interface, and that it leads nowhere. */
class AttacksTest {

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/saved-searches",
    "POST, /api/v1/tokens",
    "PUT, /api/v1/account/password",
    "POST, /api/v1/actor-edits",
    "PUT, /api/v1/articles/x/note"
  })
  void refusesBodiesThatNobodyWrites(String method, String path) throws Exception {
    assertProblem(
        ADMIN.send(method, path, "x".repeat((1 << 20) + 1), "application/json"),
        413,
        "The body is too long; one megabyte is the most.");
    HttpRequest endless =
        HttpRequest.newBuilder(BASE.resolve(path))
            .method(
                method,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_000])))
            .header("Authorization", Objects.requireNonNull(ADMIN.authorization()))
            .header("Content-Type", "application/json")
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(endless, BodyHandlers.ofString());
      assertProblem(answer, 411, "Send the length of the body as Content-Length.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/articles/..%2f..%2fetc%2fpasswd",
        "/api/v1/articles/%2e%2e/%2e%2e/etc/passwd",
        "/api/v1/articles/..;/..;/accounts",
        "/swagger-ui/..%2f..%2fapplication.properties",
        "/swagger-ui/%2e%2e/application.properties",
        "/api/v1/articles/x%00/original",
        "/api//v1/accounts",
        "/api/v1/articles/%0d%0aSet-Cookie:%20a=b/original"
      })
  void leadsOutOfNoFolderAndIntoNoHeader(String path) {
    String answer = ADMIN.raw(path);
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:").doesNotContain("chancery.");
    assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("Set-Cookie");
  }

  @Test
  void forgetsATokenThatHasExpired() throws InterruptedException {
    // Once the application has started.
    assertThat(ADMIN.get("/api/v1/tokens").statusCode()).isEqualTo(200);
    Instant soon = Instant.now().plusSeconds(2);
    JsonNode issued =
        body(
            ADMIN.post(
                "/api/v1/tokens", "{\"label\":\"short\",\"expiresAt\":\"%s\"}".formatted(soon)),
            201);
    Caller holder = Caller.bearer(BASE, issued.path("secret").asString());
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    while (Instant.now().isBefore(soon)) {
      Thread.sleep(50);
    }
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(401);
  }

  /** Browsers send the password of HTTP Basic for whichever page asks them. */
  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 415",
    "Sec-Fetch-Site, none, 415",
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Origin, HERE, 415",
    "X-Other, x, 415"
  })
  void doesNothingForThePagesOfOtherSites(String header, String value, int status)
      throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(BASE.resolve("/api/v1/saved-searches"))
                  .POST(BodyPublishers.ofString("x"))
                  .header("Authorization", Objects.requireNonNull(ADMIN.authorization()))
                  .header("Content-Type", "text/plain")
                  .header(header, value.replace("HERE", "http://" + BASE.getAuthority()))
                  .build(),
              BodyHandlers.ofString());
      assertProblem(
          answer,
          status,
          status == 403
              ? "The page of another site sent this; nothing was done."
              : "Send application/json.");
    }
  }

  /** Each has the search for copies begin, too. */
  @Test
  void answersAllWhoCorrectTheSameAtOnce() throws Exception {
    String id = ADMIN.json("/api/v1/search?collection=corpus&size=1").at("/hits/0/id").asString();
    Callable<Integer> correcting =
        () ->
            ADMIN
                .post(
                    "/api/v1/corrections",
                    "{\"id\":\"%s\",\"field\":\"title\",\"value\":\"At once\"}".formatted(id))
                .statusCode();
    try (ExecutorService editors = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> answer : editors.invokeAll(Collections.nCopies(12, correcting))) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(ADMIN.delete("/api/v1/corrections/" + id + "/title").statusCode()).isEqualTo(204);
  }

  @Test
  void takesNoFormForArticles() {
    assertProblem(
        ADMIN.send(
            "POST", "/api/v1/articles", "--x\r\n\r\n--x--", "multipart/form-data; boundary=x"),
        415,
        "Send the body itself, not a form with files.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/search?size=0", "/api/v1/nowhere", "/feeds/x", "/actuator/health"})
  void hasBrowsersComeOverTlsAlone(String path) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest.Builder asked =
          HttpRequest.newBuilder(BASE.resolve(path))
              .header("Authorization", Objects.requireNonNull(ADMIN.authorization()));
      HttpResponse<String> plain = http.send(asked.build(), BodyHandlers.ofString());
      assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
      // As a proxy passes it on that ends TLS.
      asked.header("X-Forwarded-Proto", "https");
      HttpResponse<String> secure = http.send(asked.build(), BodyHandlers.ofString());
      assertThat(secure.headers().firstValue("Strict-Transport-Security"))
          .get()
          .asString()
          .startsWith("max-age=31536000");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?size=0",
        "/swagger-ui/index.html",
        "/api/v1/nowhere",
        "/v3/api-docs",
        "/error"
      })
  void tellsBrowsersToTrustNothing(String path) {
    HttpResponse<String> answer = ADMIN.get(path);
    for (String[] header :
        new String[][] {
          {"X-Content-Type-Options", "nosniff"},
          {"X-Frame-Options", "DENY"},
          {"Referrer-Policy", "same-origin"},
          {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"}
        }) {
      assertThat(answer.headers().firstValue(header[0])).contains(header[1]);
    }
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .startsWith("default-src 'self';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-eval");
  }
}
