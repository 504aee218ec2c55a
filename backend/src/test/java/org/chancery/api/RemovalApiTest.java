package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Removal over HTTP, in a collection of its own. */
class RemovalApiTest {

  private static final String COLLECTION = "/api/v1/search?collection=removal-tests&sort=date";

  @Test
  void removesOneArticleListsItAndLiftsIt() {
    String id = sent("one", "Text of one.");
    assertThat(ADMIN.delete("/api/v1/articles/" + id + "?reason=a%20hoax").statusCode())
        .isEqualTo(204);
    assertProblem(ADMIN.get("/api/v1/articles/" + id), 404, "There is no article " + id + ".");
    assertProblem(ADMIN.delete("/api/v1/articles/" + id), 404, "There is no article " + id + ".");
    assertThat(ADMIN.json(COLLECTION + "&q=one").path("total").asInt()).isZero();
    JsonNode removal = ADMIN.json("/api/v1/removals?limit=1").path(0);
    assertThat(removal.path("article").asString()).isEqualTo(id);
    assertThat(removal.path("reason").asString()).isEqualTo("a hoax");
    assertThat(removal.path("removedBy").asString()).isEqualTo("admin");
    assertThat(ADMIN.delete("/api/v1/removals/" + id).statusCode()).isEqualTo(204);
    assertProblem(
        ADMIN.delete("/api/v1/removals/" + id), 404, "No article " + id + " was removed.");
    assertThat(sent("one", "Text of one.")).isEqualTo(id);
  }

  @Test
  void removesWhatASearchFinds() {
    sent("two", "A zeppelin landed.");
    sent("three", "A zeppelin burned.");
    JsonNode job =
        body(
            ADMIN.post(
                "/api/v1/removals",
                "{\"query\":\"q=zeppelin&collection=removal-tests\",\"reason\":\"off topic\"}"),
            202);
    assertThat(job.path("kind").asString()).isEqualTo("remove");
    await()
        .untilAsserted(() -> {
          JsonNode now = ADMIN.json("/api/v1/jobs/" + job.path("id").asString());
          assertThat(now.path("state").asString()).isEqualTo("done");
          assertThat(now.at("/changes/removed").asInt()).isEqualTo(2);
        });
    assertThat(ADMIN.json(COLLECTION + "&q=zeppelin").path("total").asInt()).isZero();
  }

  @Test
  void saysWhatIsWrongWithASearch() {
    assertProblem(
        ADMIN.post("/api/v1/removals", "{\"query\":\"contry=RUS\"}"),
        400,
        "There is no parameter 'contry'; the documentation at /swagger-ui lists them.");
    assertProblem(
        ADMIN.post("/api/v1/removals", "{}"),
        400,
        "Say which articles to remove; without a query or filter it would be all of them.");
    assertProblem(
        ADMIN.get("/api/v1/removals?limit=0"),
        400,
        "offset is 0 or more, limit lies between 1 and 1,000.");
  }

  @Test
  void letsNobodyElseRemove() {
    String id = sent("four", "Text of four.");
    for (String account : List.of("reader", "editor")) {
      Caller caller = SharedApi.named(account);
      for (HttpResponse<String> refused :
          List.of(
              caller.delete("/api/v1/articles/" + id),
              caller.post("/api/v1/removals", "{\"query\":\"q=four\"}"),
              caller.delete("/api/v1/removals/" + id))) {
        assertThat(refused.statusCode()).isEqualTo(403);
      }
    }
    assertThat(SharedApi.named("reader").get("/api/v1/removals").statusCode()).isEqualTo(403);
    assertThat(SharedApi.named("editor").get("/api/v1/removals").statusCode()).isEqualTo(200);
    assertThat(ADMIN.get("/api/v1/articles/" + id).statusCode()).isEqualTo(200);
  }

  private static String sent(String name, String text) {
    String line =
        """
        {"url":"https://removal.example/%s","title":"%s","text":"%s","collection":"removal-tests"}\
        """
            .formatted(name, name, text);
    return body(ADMIN.send("POST", "/api/v1/articles", line, "application/x-ndjson"), 200)
        .path("id")
        .asString();
  }
}
