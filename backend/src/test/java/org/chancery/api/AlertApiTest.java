package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.BASE;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Shared searches, alerts and feeds over HTTP. */
class AlertApiTest {

  private static final Caller READER = SharedApi.named("reader");

  private static final String SEARCHES = "/api/v1/saved-searches";

  @Test
  void sharesASearchThatOthersMayDuplicateAndNotChange() {
    JsonNode made =
        body(
            READER.post(
                SEARCHES,
                "{\"name\":\"Shared pact\",\"folder\":\"Asia\",\"tags\":[\"a\",\"b\"],\"query\":\"q=pact\","
                    + "\"sharedWith\":[\"admin\"]}"),
            201);
    String path = SEARCHES + "/" + made.path("id").asLong();
    JsonNode seen = ADMIN.json(path);
    assertThat(seen.path("owner").asString()).isEqualTo("reader");
    assertThat(seen.path("folder").asString()).isEqualTo("Asia");
    assertThat(seen.path("sharedWith")).isEmpty();
    assertThat(ADMIN.json(SEARCHES + "?folder=Asia&tag=b")).hasSize(1);
    assertThat(ADMIN.json(SEARCHES + "?tag=c")).isEmpty();
    String sentence = "Only reader may change this search; duplicate it to have your own.";
    assertProblem(ADMIN.put(path, "{\"name\":\"Mine\"}"), 403, sentence);
    assertProblem(ADMIN.delete(path), 403, sentence);
    JsonNode copy = body(ADMIN.post(path + "/duplicate", ""), 201);
    assertThat(copy.path("owner").asString()).isEqualTo("admin");
    assertThat(READER.get(SEARCHES + "/" + copy.path("id").asLong()).statusCode()).isEqualTo(404);
    body(READER.put(path, "{\"query\":\"q=treaty\",\"sharedWith\":[]}"), 200);
    assertThat(READER.json(path + "/edits")).hasSize(2);
    for (HttpResponse<String> hidden :
        List.of(
            ADMIN.get(path),
            ADMIN.get(path + "/edits"),
            ADMIN.post(path + "/duplicate", ""),
            ADMIN.put(path + "/alert", "{\"pace\":\"daily\"}"),
            ADMIN.get(path + "/alert/forecast?pace=daily"))) {
      assertProblem(hidden, 404, "You have no saved search " + made.path("id").asLong() + ".");
    }
    assertProblem(
        READER.post(SEARCHES, "{\"name\":\"x\",\"sharedWith\":[\"nobody here\"]}"),
        400,
        "There is no account 'nobody here'.");
    assertProblem(
        READER.post(SEARCHES, "{\"name\":\"x\",\"tags\":[null]}"),
        400,
        "A tag or an account is missing; write its name.");
    assertThat(ADMIN.json("/api/v1/audit?act=rights&account=reader").toString())
        .contains("Shared pact: shared with admin", "Shared pact: private");
    READER.delete(path);
    ADMIN.delete(SEARCHES + "/" + copy.path("id").asLong());
  }

  @Test
  void watchesForNobodyWhomNobodyKnows() {
    String watches = "/api/v1/contact-watches";
    String sentence =
        "Neither the gazetteer nor an article knows an actor person:~nobody-at-all; find its id by"
            + " name under /api/v1/suggest.";
    assertProblem(
        READER.post(
            watches, "{\"one\":\"RUS\",\"other\":\"person:~nobody-at-all\",\"pace\":\"daily\"}"),
        400,
        sentence);
    assertProblem(
        READER.get(watches + "/preview?one=person:~nobody-at-all&other=RUS"), 400, sentence);
    assertThat(READER.json(watches)).isEmpty();
  }

  @Test
  void setsAlertsAndOpensAFeedBehindASecret() {
    JsonNode made = body(READER.post(SEARCHES, "{\"name\":\"Watched\",\"query\":\"q=pact\"}"), 201);
    String path = SEARCHES + "/" + made.path("id").asLong();
    assertProblem(
        READER.get(path + "/alert"),
        404,
        "You have no alert on a saved search " + made.path("id").asLong() + ".");
    assertProblem(
        READER.put(path + "/alert", "{\"pace\":\"hourly\"}"),
        400,
        "pace is immediate, daily or weekly.");
    assertProblem(
        READER.put(path + "/alert", "{\"pace\":\"daily\",\"email\":\"ann@example.org\"}"),
        400,
        "This installation sends no e-mail; leave the address out, or ask its administrator to name"
            + " a mail server.");
    JsonNode alert = body(READER.put(path + "/alert", "{\"pace\":\"daily\"}"), 200);
    assertThat(alert.path("pace").asString()).isEqualTo("daily");
    assertThat(READER.json("/api/v1/alerts")).hasSize(1);
    assertThat(ADMIN.json("/api/v1/alerts")).isEmpty();
    assertThat(READER.json(path + "/alert/forecast?pace=weekly").path("sentence").asString())
        .startsWith("In the last 26 weeks it would have sent ");
    assertThat(READER.json("/api/v1/notices")).isEmpty();
    assertProblem(READER.post("/api/v1/notices/7/read", ""), 404, "You have no notice 7.");
    String feed =
        URI.create(body(READER.post("/api/v1/feed", ""), 201).path("address").asString()).getPath();
    HttpResponse<String> read = new Caller(BASE, null).get(feed);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().firstValue("Content-Type"))
        .contains("application/atom+xml;charset=UTF-8");
    assertThat(read.body()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
    body(ADMIN.put("/api/v1/accounts/reader", "{\"enabled\":false}"), 200);
    assertProblem(new Caller(BASE, null).get(feed), 404, "There is no such feed, or no more.");
    body(ADMIN.put("/api/v1/accounts/reader", "{\"enabled\":true}"), 200);
    assertThat(READER.delete("/api/v1/feed").statusCode()).isEqualTo(204);
    assertProblem(new Caller(BASE, null).get(feed), 404, "There is no such feed, or no more.");
    assertThat(READER.delete(path + "/alert").statusCode()).isEqualTo(204);
    assertThat(READER.delete(path).statusCode()).isEqualTo(204);
  }
}
