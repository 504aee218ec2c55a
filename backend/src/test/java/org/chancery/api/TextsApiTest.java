package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Distinct texts through the HTTP interface, swept in the background. */
class TextsApiTest {

  private static final String COPIED = "The delegation crossed the river and signed a paper. ";
  private static final String SEARCH = "/api/v1/search?collection=reprinted";

  @BeforeAll
  static void index() throws InterruptedException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append("Sentence ").append(i).append(" has words of its own. ");
    }
    String body = COPIED + text;
    ADMIN.post(
        "/api/v1/articles",
        line("one", "2024-06-20", body)
            + line("two", "2024-06-19", body)
            + line("three", "2024-06-20", "Short."));
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (texts("").path("textsBehind").asLong() > 0 || texts("").path("total").asLong() > 2) {
      assertThat(System.nanoTime()).as("swept soon").isLessThan(end);
      Thread.sleep(200);
    }
  }

  @Test
  void countsCopiesOnceWithTheWordsOfTheEarliest() {
    assertThat(ADMIN.json(SEARCH).path("total").asLong()).isEqualTo(3);
    assertThat(ADMIN.json(SEARCH).has("textsBehind")).isFalse();
    JsonNode hit = texts("&q=delegation&facets=outlet").at("/hits/0");
    assertThat(hit.path("title").asString()).isEqualTo("two");
    assertThat(hit.path("copies").asInt()).isEqualTo(2);
    JsonNode article = ADMIN.json(SEARCH + "&q=delegation").at("/hits/0");
    assertThat(article.path("copies").asInt()).isEqualTo(2);
    assertThat(article.path("textId")).isEqualTo(hit.path("textId"));
  }

  @Test
  void namesEachOutletOfATextByItsOwnName() {
    JsonNode outlets =
        ADMIN.json("/api/v1/facets/outlet?collection=reprinted&count=texts").path("values");
    assertThat(outlets).hasSize(3);
    outlets.forEach(value -> {
      assertThat(value.path("count").asLong()).isEqualTo(1);
      assertThat(value.path("label").asString())
          .isEqualToIgnoringCase(value.path("value").asString());
    });
  }

  @Test
  void exportsOneRowATextWithItsNumberOfCopies() {
    String csv = ADMIN.get("/api/v1/export.csv?collection=reprinted&count=texts").body();
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).startsWith("id,collection,").contains(",snippet,copies\r\n");
    assertThat(csv.lines().skip(1).map(row -> row.replaceAll(".*,", "")))
        .containsExactlyInAnyOrder("2", "1");
  }

  @Test
  void saysWhatCanBeCounted() {
    SharedApi.assertProblem(
        ADMIN.get("/api/v1/search?count=words"), 400, "count is articles or texts, not 'words'.");
  }

  private static JsonNode texts(String more) {
    return ADMIN.json(SEARCH + "&count=texts" + more);
  }

  private static String line(String name, String published, String text) {
    return """
    {"url":"https://%s.example/a","title":"%s","text":"%s","published":"%s","outlet":"Outlet %s","collection":"reprinted"}
    """
        .formatted(name, name, text, published, name);
  }
}
