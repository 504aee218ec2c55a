package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;

import org.chancery.reading.PastSearches;
import org.chancery.search.Criteria;
import org.chancery.search.PageView;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stars, notes and “reviewed” over HTTP, and what was searched for. */
class ReadingApiTest {

  private static final Caller READER = SharedApi.named("reader");

  @Test
  void keepsMarksForTheirReaderAlone() {
    String path = "/api/v1/articles/" + hit("q=treaty") + "/";
    assertThat(READER.put(path + "star", "").statusCode()).isEqualTo(204);
    assertThat(READER.put(path + "reviewed", "").statusCode()).isEqualTo(204);
    assertThat(READER.put(path + "note", "{\"note\":\"Quote it.\"}").statusCode()).isEqualTo(204);
    assertThat(READER.json(path + "marks"))
        .isEqualTo(json("{\"starred\":true,\"reviewed\":true,\"note\":\"Quote it.\"}"));
    assertThat(ADMIN.json(path + "marks"))
        .isEqualTo(json("{\"starred\":false,\"reviewed\":false,\"note\":null}"));
    assertThat(total(READER, "mine=starred")).isEqualTo(1);
    assertThat(total(READER, "mine=note&mine.not=starred")).isZero();
    assertThat(total(ADMIN, "mine=starred")).isZero();
    assertThat(READER.get("/api/v1/export.csv?mine=starred").body().lines()).hasSize(2);
    for (String part : new String[] {"star", "reviewed", "note"}) {
      assertThat(READER.delete(path + part).statusCode()).isEqualTo(204);
    }
    assertThat(total(READER, "mine=starred&mine=reviewed&mine=note")).isZero();
  }

  @Test
  void keepsMarksWhenTheArticleComesAgain() {
    ingest("A tugboat left.");
    String id = hit("q=tugboat&collection=marks");
    assertThat(ADMIN.put("/api/v1/articles/" + id + "/star", "").statusCode()).isEqualTo(204);
    ingest("A tugboat left the harbour.");
    assertThat(hit("q=harbour&collection=marks&mine=starred")).isEqualTo(id);
    assertThat(ADMIN.delete("/api/v1/articles/" + id).statusCode()).isEqualTo(204);
    assertThat(ADMIN.delete("/api/v1/removals/" + id).statusCode()).isEqualTo(204);
    ingest("A tugboat came back.");
    assertThat(total(ADMIN, "q=tugboat&collection=marks")).isEqualTo(1);
    assertThat(total(ADMIN, "mine=starred&collection=marks")).isZero();
    assertThat(ADMIN.delete("/api/v1/articles/" + id).statusCode()).isEqualTo(204);
    assertThat(ADMIN.delete("/api/v1/removals/" + id).statusCode()).isEqualTo(204);
  }

  @Test
  void saysWhatItCannotDo() {
    assertProblem(
        READER.put("/api/v1/articles/nosuch/star", ""), 404, "There is no article nosuch.");
    String note = "/api/v1/articles/" + hit("q=treaty") + "/note";
    assertProblem(READER.put(note, "{}"), 400, "Give a note, or delete the former.");
    assertProblem(
        READER.put(note, "{\"note\":\"" + "x".repeat(10_001) + "\"}"),
        400,
        "A note has at most 10,000 characters; this one has 10,001.");
    assertProblem(
        READER.get("/api/v1/search?mine=loved"),
        400,
        "mine is starred, reviewed or note, not 'loved'.");
    assertProblem(
        ADMIN.post("/api/v1/removals", "{\"query\":\"mine=starred\",\"reason\":\"x\"}"),
        400,
        "A job cannot be started with 'mine'; choose its articles by other filters.");
  }

  @Test
  void listsAndForgetsWhatWasSearchedFor() {
    PastSearches past = SharedApi.APPLICATION.bean(PastSearches.class);
    past.add(
        "editor",
        Criteria.EVERYTHING.withQuery("tugboat"),
        PageView.fromQuery("show=events&unit=year"),
        7);
    Caller editor = SharedApi.named("editor");
    JsonNode listed = editor.json("/api/v1/past-searches");
    assertThat(listed).hasSize(1);
    assertThat(listed.path(0).path("query").asString()).isEqualTo("q=tugboat");
    assertThat(listed.path(0).path("view").asString()).isEqualTo("show=events&unit=year");
    assertThat(listed.path(0).path("total").asLong()).isEqualTo(7);
    assertThat(ADMIN.json("/api/v1/past-searches")).isEmpty();
    assertThat(editor.delete("/api/v1/past-searches").statusCode()).isEqualTo(204);
    assertThat(editor.json("/api/v1/past-searches")).isEmpty();
  }

  private static void ingest(String text) {
    String line =
        """
        {"url":"https://marks.example/tugboat","title":"Tugboat","text":"%s","collection":"marks"}
        """
            .formatted(text);
    assertThat(ADMIN.send("POST", "/api/v1/articles", line, "application/x-ndjson").statusCode())
        .isEqualTo(200);
  }

  private static String hit(String parameters) {
    return ADMIN.json("/api/v1/search?" + parameters).path("hits").path(0).path("id").asString();
  }

  private static long total(Caller who, String parameters) {
    return who.json("/api/v1/search?size=0&" + parameters).path("total").asLong();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
