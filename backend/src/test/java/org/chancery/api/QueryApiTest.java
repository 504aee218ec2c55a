package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The query language over HTTP: mistakes, suggestions, names that are meant, similar articles. */
class QueryApiTest {

  @Test
  void saysWhereAQueryGoesWrongAndWhatMayBeMeant() {
    JsonNode problem = SharedApi.body(ADMIN.get("/api/v1/search?q=war+actr:putin"), 400);
    assertThat(problem.path("position").asInt()).isEqualTo(4);
    assertThat(problem.path("end").asInt()).isEqualTo(9);
    assertThat(problem.at("/suggestions/0").toString())
        .isEqualTo("{\"from\":4,\"to\":9,\"text\":\"actor:\"}");
  }

  @Test
  void tellsWhomANameMeans() {
    JsonNode names = ADMIN.json("/api/v1/search?q=war+OR+actor:putin&size=0").path("names");
    assertThat(names).hasSize(1);
    assertThat(names.at("/0/value").asString()).isEqualTo("putin");
    assertThat(names.at("/0/from").asInt()).isEqualTo(13);
    assertThat(names.at("/0/named").toString()).contains("\"name\":\"Vladimir Putin\"");
  }

  @Test
  void suggestsWhatAQueryMayGoOnWith() {
    JsonNode first = ADMIN.json("/api/v1/suggest?q=treaty+actor:lavr").get(0);
    assertThat(first.path("kind").asString()).isEqualTo("actor");
    assertThat(first.path("text").asString()).isEqualTo("\"Sergey Lavrov\"");
    assertThat(first.path("from").asInt()).isEqualTo(13);
    assertThat(first.path("to").asInt()).isEqualTo(17);
    assertThat(first.path("articles").asInt()).isPositive();
    assertThat(ADMIN.json("/api/v1/suggest?q=tit+actor:lavr&at=3").get(0).path("text").asString())
        .isEqualTo("title:");
    assertThat(ADMIN.json("/api/v1/suggest")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/suggest?q=a&at=2   | at must lie between 0 and 1, not 2.
          /api/v1/suggest?q=a&at=x   | at is a whole number, not 'x'.
          /api/v1/suggest?x=a        | There is no parameter 'x'; the documentation at /swagger-ui lists them.
          /api/v1/search?sort=newest | sort is relevance, fresh, date or -date, not 'newest'.
          """)
  void refusesWhatItDoesNotUnderstand(String address, String sentence) {
    SharedApi.assertProblem(ADMIN.get(address), 400, sentence);
  }

  @Test
  void listsSimilarArticles() {
    String id =
        ADMIN
            .json("/api/v1/search?q=title:(sanctions+panel)&collection=corpus&size=1")
            .at("/hits/0/id")
            .asString();
    JsonNode similar = ADMIN.json("/api/v1/articles/" + id + "/similar?size=3");
    assertThat(similar).hasSize(3);
    assertThat(similar.findValuesAsString("id")).doesNotContain(id);
    SharedApi.assertProblem(
        ADMIN.get("/api/v1/articles/" + id + "/similar?size=51"),
        400,
        "size must lie between 1 and 50, not 51.");
    SharedApi.assertProblem(
        ADMIN.get("/api/v1/articles/nosuch/similar"), 404, "There is no article nosuch.");
  }
}
