package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP interface answers. */
class ApiTest {

  @Test
  void searchesWithFacetsHistogramAndPages() {
    JsonNode answer =
        ADMIN.json(
            "/api/v1/search?q=treaty&dyad=PRK-RUS&collection=corpus&size=2&sort=-date"
                + "&facets=actor,country,outlet&facetSize=5&histogram=month");
    long total = answer.path("total").asLong();
    assertThat(total).isGreaterThan(3);
    assertThat(answer.path("hits")).hasSize(2);
    JsonNode hit = answer.path("hits").path(0);
    assertThat(hit.propertyNames())
        .contains(
            "id",
            "title",
            "origin",
            "outlet",
            "published",
            "snippets",
            "actors",
            "countries",
            "dyads",
            "textId");
    assertThat(hit.path("published").path("precision").asString()).isNotEmpty();
    assertThat(answer.path("facets").propertyNames()).containsExactly("actor", "country", "outlet");
    assertThat(answer.at("/facets/actor/0").propertyNames())
        .containsExactly("value", "label", "count");
    assertThat(answer.at("/histogram/0/from").asString()).endsWith("-01");
    List<String> ids = new ArrayList<>();
    JsonNode page = answer;
    while (true) {
      page.path("hits").forEach(h -> ids.add(h.path("id").asString()));
      String cursor = page.path("cursor").asString("");
      if (cursor.isEmpty()) {
        break;
      }
      page =
          ADMIN.json(
              "/api/v1/search?q=treaty&dyad=PRK-RUS&collection=corpus&size=2&sort=-date&cursor="
                  + cursor);
    }
    assertThat(ids).hasSize((int) total).doesNotHaveDuplicates();
  }

  @Test
  void marksWhatWasSearchedForAndNothingElse() {
    JsonNode hit = ADMIN.json("/api/v1/search?q=treaty&size=1&sort=relevance").at("/hits/0");
    String texts = hit.path("title").asString() + hit.path("snippets");
    assertThat(texts).contains("\uE000").contains("\uE001").doesNotContain("<em>");
  }

  @Test
  void listsAFacetByNameOrCountAndByPartOfItsLabel() {
    JsonNode byCount = ADMIN.json("/api/v1/facets/country?collection=corpus&size=10");
    assertThat(byCount.path("values")).hasSize(10);
    JsonNode korea = ADMIN.json("/api/v1/facets/country?contains=KOREA&sort=name");
    assertThat(korea.findValuesAsString("label")).containsExactly("North Korea", "South Korea");
    JsonNode putin = ADMIN.json("/api/v1/facets/actor?contains=vladimir%20pu");
    assertThat(putin.findValuesAsString("value")).containsExactly("person:vladimir-putin");
  }

  @Test
  void pagesThroughAllValuesOfAFacet() {
    for (String facet : List.of("actor", "country", "dyad", "outlet")) {
      for (String order : List.of("count", "name")) {
        String path = "/api/v1/facets/" + facet + "?collection=corpus&sort=" + order;
        List<String> whole =
            ADMIN.json(path + "&size=1000").path("values").findValuesAsString("value");
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
          JsonNode page = ADMIN.json(path + "&size=7" + cursor);
          paged.addAll(page.path("values").findValuesAsString("value"));
          cursor = page.has("cursor") ? "&cursor=" + page.path("cursor").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(paged).as(facet + " by " + order).isEqualTo(whole).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void countsArticlesWithoutAValue() {
    JsonNode answer =
        ADMIN.json("/api/v1/search?collection=corpus&size=0&facets=agency,dyad,collection");
    for (String facet : List.of("agency", "dyad")) {
      long missing =
          ADMIN
              .json("/api/v1/search?collection=corpus&size=0&" + facet + ".missing=true")
              .path("total")
              .asLong();
      assertThat(answer.at("/missing/" + facet).asLong()).as(facet).isEqualTo(missing).isPositive();
      assertThat(
              ADMIN.json("/api/v1/facets/" + facet + "?collection=corpus").path("missing").asLong())
          .isEqualTo(missing);
    }
    assertThat(answer.at("/missing/collection").asLong()).isZero();
  }

  @Test
  void tellsBlocsWithTheirMembers() {
    JsonNode blocs = ADMIN.json("/api/v1/blocs");
    assertThat(blocs.findValuesAsString("value")).contains("bloc:EU", "bloc:NATO", "bloc:BRICS");
    long members = ADMIN.json("/api/v1/search?size=0&country=bloc:BRICS").path("total").asLong();
    long all = ADMIN.json("/api/v1/search?size=0").path("total").asLong();
    assertThat(members).isBetween(1L, all - 1);
  }

  @Test
  void showsAnArticleWithEveryAnnotation() {
    String id = ADMIN.json("/api/v1/search?dyad=PRK-RUS&size=1").at("/hits/0/id").asString();
    JsonNode article = ADMIN.json("/api/v1/articles/" + id);
    assertThat(article.path("body").asString()).isNotEmpty();
    assertThat(article.at("/annotations/dyads/0").propertyNames())
        .contains("source", "target", "event", "start", "end", "rule", "confidence");
    assertThat(article.at("/annotations/actors/0/surface").asString()).isNotEmpty();
    JsonNode dyad = article.at("/annotations/dyads/0");
    assertThat(dyad.path("kind").asString()).isIn("interaction", "internal");
    assertThat(dyad.path("time").asString()).isIn("did", "will", "may", "background");
    assertThat(dyad.path("field").asString()).isIn("title", "body");
    assertThat(dyad.path("event").asString()).isUpperCase();
    assertThat(article.at("/published/precision").asString()).isLowerCase();
    assertThat(article.at("/annotations/countries/0/part").asString()).isLowerCase();
  }

  @Test
  void takesArticlesAndTellsTheOutcomeOfEachLine() {
    String lines =
        """
        {"url":"https://api.example/1","title":"Posted","text":"Peru met Chile in Lima.","collection":"posted"}
        \s
        rubbish
        {"url":"https://api.example/1","title":"Posted","text":"Peru met Chile in Lima.","collection":"posted"}
        """;
    Caller editor = SharedApi.named("editor");
    HttpResponse<String> response =
        editor.send("POST", "/api/v1/articles", lines, "application/x-ndjson");
    assertThat(response.statusCode()).isEqualTo(200);
    List<JsonNode> outcomes =
        response.body().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    assertThat(outcomes)
        .extracting(o -> o.path("outcome").asString())
        .containsExactly("indexed", "not_indexed", "duplicate");
    assertThat(outcomes)
        .as("a blank line is none, and counts as one")
        .extracting(o -> o.path("line").asInt())
        .containsExactly(1, 3, 4);
    assertThat(ADMIN.json("/api/v1/search?collection=posted").path("total").asInt()).isEqualTo(1);
    assertThat(editor.send("POST", "/api/v1/articles", lines, "application/x-ndjson").body())
        .contains("unchanged");
  }

  @Test
  void exportsTheWholeResultSet() throws IOException {
    HttpResponse<String> response = ADMIN.get("/api/v1/export.csv?collection=corpus");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("text/csv");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"chancery-articles.csv\"");
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(response.body()))
            .getRecords();
    assertThat(records.size())
        .isEqualTo(ADMIN.json("/api/v1/search?collection=corpus&size=0").path("total").asInt());
  }

  @Test
  void putsAByteOrderMarkFirstForExcel() {
    String plain = ADMIN.get("/api/v1/export.csv?collection=corpus&bom=false").body();
    assertThat(plain).startsWith("id,");
    assertThat(ADMIN.get("/api/v1/export.csv?collection=corpus&bom=true").body())
        .isEqualTo("\uFEFF" + plain);
    assertThat(ADMIN.get("/api/v1/export.csv?bom=please").statusCode()).isEqualTo(400);
  }

  private static List<String> parameters(JsonNode document, String path) {
    return document
        .path("paths")
        .path(path)
        .path("get")
        .path("parameters")
        .valueStream()
        .map(p -> p.has("$ref") ? document.at(p.path("$ref").asString().substring(1)) : p)
        .map(p -> p.path("name").asString())
        .toList();
  }

  @Test
  void describesItself() {
    JsonNode document = ADMIN.json("/v3/api-docs");
    assertThat(document.path("openapi").asString()).startsWith("3.");
    assertThat(document.path("paths").propertyNames())
        .contains(
            "/api/v1/search",
            "/api/v1/facets/{name}",
            "/api/v1/articles/{id}",
            "/api/v1/articles",
            "/api/v1/export.csv",
            "/api/v1/saved-searches",
            "/api/v1/saved-searches/{id}",
            "/api/v1/jobs",
            "/api/v1/tokens");
    assertThat(parameters(document, "/api/v1/search"))
        .contains("q", "from", "dyad", "outlet.missing", "frozen.not", "facetSize")
        .doesNotContain("frozen.missing", "contains", "columns");
    assertThat(parameters(document, "/api/v1/facets/{name}")).contains("name", "contains", "actor");
    assertThat(parameters(document, "/api/v1/export/dyad-month.csv")).contains("zeros", "q");
    JsonNode dyad = document.at("/components/schemas/Dyad/properties");
    assertThat(dyad.at("/time/enum").toString())
        .isEqualTo("[\"did\",\"will\",\"may\",\"background\"]");
    assertThat(dyad.at("/event/enum").toString()).contains("\"SUPPORT\"");
    assertThat(document.at("/components/schemas/Job/properties/state/enum").toString())
        .contains("\"running\"");
    HttpResponse<String> page = ADMIN.get("/swagger-ui/index.html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
    assertThat(ADMIN.get("/swagger-ui").statusCode()).isEqualTo(302);
  }

  @Test
  void tellsWhatItRunsOn() {
    JsonNode status = ADMIN.json("/api/v1/status");
    assertThat(status.path("elasticsearch").asString()).isEqualTo("9.5.3");
    assertThat(status.path("indexVersion").asInt()).isEqualTo(1);
    assertThat(status.path("database").asString()).startsWith("H2");
  }
}
