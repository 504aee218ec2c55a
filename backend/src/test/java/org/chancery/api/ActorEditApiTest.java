package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Edits of actors over HTTP, of actors that no other test asks for. */
class ActorEditApiTest {

  private static final Caller EDITOR = SharedApi.named("editor");
  private static final String EDITS = "/api/v1/actor-edits";
  private static final String ACTOR = "person:edgars-rinkevics";

  @Test
  void tellsAnEntry() {
    JsonNode entry = SharedApi.named("reader").json("/api/v1/actors/" + ACTOR);
    assertThat(entry.path("name").asString()).contains("Rink");
    assertThat(entry.path("origin").asString()).isEqualTo("files");
    assertThat(entry.path("roles").isEmpty()).isFalse();
    assertThat(ADMIN.json("/api/v1/actors?name=rinkevics").path(0).path("id").asString())
        .isEqualTo(ACTOR);
    assertProblem(ADMIN.get("/api/v1/actors/RUS"), 404, "There is no actor 'RUS'.");
    assertProblem(ADMIN.get("/api/v1/actors/person:~x"), 404, "There is no actor 'person:~x'.");
  }

  @Test
  void previewsMakesListsAndUndoesAnEdit() {
    String id = sent();
    String alias =
        "{\"kind\":\"alias\",\"actor\":\"%s\",\"alias\":\"Quentin Quorx\",\"reason\":\"seen\"}"
            .formatted(ACTOR);
    JsonNode preview = body(EDITOR.post(EDITS + "?preview=true", alias), 200).path("preview");
    assertThat(preview.path("changed").asInt()).isEqualTo(1);
    assertThat(preview.at("/examples/0/article").asString()).isEqualTo(id);
    assertThat(preview.at("/examples/0/sentence").asString())
        .isEqualTo("Quentin Quorx met Xi Jinping.");
    assertThat(EDITOR.json(EDITS + "?actor=" + ACTOR).isEmpty()).isTrue();

    JsonNode edit = body(EDITOR.post(EDITS, alias), 200).path("edit");
    await(edit);
    assertThat(actors(id)).contains(ACTOR);
    JsonNode listed = EDITOR.json(EDITS + "?actor=" + ACTOR).path(0);
    assertThat(listed.path("kind").asString()).isEqualTo("alias");
    assertThat(listed.at("/entry/alias").asString()).isEqualTo("Quentin Quorx");
    assertThat(listed.path("editedBy").asString()).isEqualTo("editor");
    assertThat(EDITOR.get(EDITS + "/patch").body())
        .startsWith("--- a/")
        .contains("-" + ACTOR + "\t", "+" + ACTOR + "\t", "|Quentin Quorx\t");

    await(body(EDITOR.delete(EDITS + "/" + edit.path("id")), 200));
    assertThat(actors(id)).doesNotContain(ACTOR);
    assertThat(EDITOR.get(EDITS + "/patch").body()).doesNotContain("Quorx");
  }

  @Test
  void saysWhatIsWrong() {
    assertProblem(
        EDITOR.post(EDITS, "{}"),
        400,
        "kind is alias, merge, split, office or dismissal, not 'null'.");
    assertProblem(
        EDITOR.post(EDITS, "{\"kind\":\"alias\",\"actor\":\"" + ACTOR + "\"}"),
        400,
        "Give 'alias', which this kind of edit needs.");
    assertProblem(
        EDITOR.post(EDITS, "{\"kind\":\"alias\",\"actor\":\"" + ACTOR + "\",\"alias\":7}"),
        400,
        "'alias' is text; write it in quotation marks.");
    assertProblem(
        EDITOR.post(EDITS, "{\"kind\":\"alias\",\"actor\":\"" + ACTOR + "\",\"alias\":\"the\"}"),
        400,
        "'the' is made of ordinary words, which texts are full of; give a name.");
    assertProblem(
        EDITOR.post(EDITS, "{\"kind\":\"split\",\"spellings\":[\"a\",true]}"),
        400,
        "'spellings' is text; write it in quotation marks.");
    assertProblem(
        EDITOR.post(EDITS, "{\"kind\":\"dismissal\",\"article\":\"x\"}"),
        400,
        "Dismiss an actor, or an entry by its pair, event and sentence.");
    assertProblem(
        EDITOR.post(
            EDITS,
            "{\"kind\":\"office\",\"actor\":\"%s\",\"role\":{\"name\":\"X\",\"from\":\"May\"}}"
                .formatted(ACTOR)),
        400,
        "'May' is no date; write 2012, 2012-11 or 2012-11-06.");
    assertProblem(
        EDITOR.get("/api/v1/actors?name=" + "x".repeat(201)),
        400,
        "A name has at most 200 characters.");
    assertProblem(EDITOR.delete(EDITS + "/999999"), 404, "There is no edit 999999.");
  }

  @Test
  void takesAPairInEitherDirection() {
    String id = sent();
    for (String key : List.of("CHN-RUS", "CHN>RUS", "RUS>CHN")) {
      String dismissal =
          """
          {"kind":"dismissal","article":"%s","key":"%s","event":"CONSULT",\
          "sentence":"Sergey Lavrov met Xi Jinping."}\
          """
              .formatted(id, key);
      JsonNode preview = body(EDITOR.post(EDITS + "?preview=true", dismissal), 200);
      assertThat(preview.at("/preview/changed").asInt()).as(key).isEqualTo(1);
    }
  }

  @Test
  void keepsThePrecisionOfAnOffice() {
    String other = "company:adnoc";
    String office =
        """
        {"kind":"office","actor":"%s","role":{"name":"Special Adviser","country":"ARE",\
        "from":"2001","to":"2001-11"}}\
        """
            .formatted(other);
    JsonNode edit = body(EDITOR.post(EDITS, office), 200).path("edit");
    await(edit);
    assertThat(EDITOR.get(EDITS + "/patch").body()).contains("\tARE\t\t2001\t2001-11\n");
    assertThat(ADMIN.json("/api/v1/actors/" + other).path("roles").toString())
        .contains("\"from\":\"2001\",\"to\":\"2001-11\"");
    await(body(EDITOR.delete(EDITS + "/" + edit.path("id")), 200));
  }

  @Test
  void letsNoReaderEdit() {
    Caller reader = SharedApi.named("reader");
    for (HttpResponse<String> refused :
        List.of(
            reader.get(EDITS),
            reader.get(EDITS + "/patch"),
            reader.post(EDITS + "?preview=true", "{}"),
            reader.delete(EDITS + "/1"))) {
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    }
  }

  private static void await(JsonNode edit) {
    String job = "/api/v1/jobs/" + edit.path("job").asString();
    Awaitility.await()
        .until(() -> ADMIN.json(job).path("state").asString(), state -> !state.equals("running"));
    assertThat(ADMIN.json(job).path("kind").asString()).isEqualTo("edit");
  }

  private static List<String> actors(String id) {
    return ADMIN
        .json("/api/v1/articles/" + id)
        .at("/annotations/actors")
        .valueStream()
        .map(m -> m.path("actor").asString())
        .toList();
  }

  private static String sent() {
    String line =
        """
        {"url":"https://edit.example/a","title":"Talks","text":"Quentin Quorx met Xi Jinping. Sergey Lavrov met Xi Jinping.",\
        "published":"2024-01-01","collection":"edit-tests"}\
        """;
    return body(ADMIN.send("POST", "/api/v1/articles", line, "application/x-ndjson"), 200)
        .path("id")
        .asString();
  }
}
