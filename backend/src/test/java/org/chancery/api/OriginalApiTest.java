package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Originals over HTTP: given out whole, and never as a page. */
class OriginalApiTest {

  @Test
  void givesALineOutAsText() {
    String line =
        """
        {"url":"https://original.example/a","html":"<script>alert(1)</script><p>Text of it.</p>",\
        "collection":"original-tests"}\
        """;
    String id =
        body(ADMIN.send("POST", "/api/v1/articles", line, "application/x-ndjson"), 200)
            .path("id")
            .asString();
    HttpResponse<String> answer =
        SharedApi.named("reader").get("/api/v1/articles/" + id + "/original");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(line);
    assertHeader(answer, "Content-Type", "text/plain;charset=UTF-8");
    assertHeader(answer, "Content-Disposition", "attachment; filename=\"" + id + ".json\"");
    assertHeader(answer, "X-Content-Type-Options", "nosniff");
    assertThat(ADMIN.delete("/api/v1/articles/" + id).statusCode()).isEqualTo(204);
    assertProblem(
        ADMIN.get("/api/v1/articles/" + id + "/original"),
        404,
        "No original of the article " + id + " was kept.");
    ADMIN.delete("/api/v1/removals/" + id);
  }

  @Test
  void givesAPageOutAsBytes() {
    String id = ADMIN.json("/api/v1/search?collection=corpus&size=1").at("/hits/0/id").asString();
    HttpResponse<String> answer = ADMIN.get("/api/v1/articles/" + id + "/original");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertHeader(answer, "Content-Type", "application/octet-stream");
    assertHeader(answer, "X-Content-Type-Options", "nosniff");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"" + id);
  }

  private static void assertHeader(HttpResponse<String> answer, String name, String value) {
    assertThat(answer.headers().firstValue(name).orElse("")).isEqualToIgnoringCase(value);
  }
}
