package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Corrections over HTTP, in a collection of its own. */
class CorrectionApiTest {

  private static final Caller EDITOR = SharedApi.named("editor");

  @Test
  void correctsListsAndTakesBack() {
    String id = sent("one");
    JsonNode made =
        body(
            EDITOR.post(
                "/api/v1/corrections",
                "{\"id\":\"%s\",\"field\":\"published\",\"value\":\"2024-02\"}".formatted(id)),
            200);
    assertThat(made.path("field").asString()).isEqualTo("published");
    assertThat(ADMIN.json("/api/v1/articles/" + id).at("/published/date").asString())
        .isEqualTo("2024-02");
    JsonNode listed = EDITOR.json("/api/v1/corrections?article=" + id).path(0);
    assertThat(listed.propertyNames())
        .containsExactlyInAnyOrder(
            "article", "field", "value", "formerValue", "correctedBy", "correctedAt");
    assertThat(listed.path("formerValue").asString()).isEqualTo("2024-01-01");
    assertThat(listed.path("correctedBy").asString()).isEqualTo("editor");
    String path = "/api/v1/corrections/" + id + "/published";
    assertThat(EDITOR.delete(path).statusCode()).isEqualTo(204);
    assertProblem(
        EDITOR.delete(path), 404, "The published of the article " + id + " was not corrected.");
    assertThat(ADMIN.json("/api/v1/articles/" + id).at("/published/date").asString())
        .isEqualTo("2024-01-01");
  }

  @Test
  void takesAFile() {
    String id = sent("two");
    String csv = "id,field,value\r\n%s,title,A new title\r\n%s,mood,calm\r\n".formatted(id, id);
    JsonNode report = body(EDITOR.send("POST", "/api/v1/corrections", csv, "text/csv"), 200);
    assertThat(report.path("corrected").asInt()).isEqualTo(1);
    assertThat(report.at("/problems/0/row").asInt()).isEqualTo(3);
    assertThat(ADMIN.json("/api/v1/articles/" + id).path("title").asString())
        .isEqualTo("A new title");
    assertProblem(
        EDITOR.send("POST", "/api/v1/corrections", "a,b\r\n", "text/csv; charset=utf-8"),
        400,
        "The first row must name the columns id, field and value, each once.");
  }

  @Test
  void saysWhatIsWrong() {
    assertProblem(
        EDITOR.post("/api/v1/corrections", "{}"),
        400,
        "Give the id of an article and the field to correct.");
    assertProblem(
        EDITOR.post("/api/v1/corrections", "{\"id\":\"x\",\"field\":\"title\",\"value\":\"T\"}"),
        400,
        "There is no article x.");
  }

  @Test
  void letsNoReaderCorrect() {
    Caller reader = SharedApi.named("reader");
    for (HttpResponse<String> refused :
        List.of(
            reader.get("/api/v1/corrections"),
            reader.post("/api/v1/corrections", "{}"),
            reader.send("POST", "/api/v1/corrections", "id,field,value\r\n", "text/csv"),
            reader.delete("/api/v1/corrections/x/title"))) {
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    }
  }

  private static String sent(String name) {
    String line =
        """
        {"url":"https://correction.example/%s","title":"%s","text":"Text of %s.",\
        "published":"2024-01-01","collection":"correction-tests"}\
        """
            .formatted(name, name, name);
    return body(ADMIN.send("POST", "/api/v1/articles", line, "application/x-ndjson"), 200)
        .path("id")
        .asString();
  }
}
