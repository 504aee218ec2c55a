package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request, one sentence says it. */
class MistakesTest {

  @Test
  void saysThatThereIsNoSuchArticle() {
    assertProblem(ADMIN.get("/api/v1/articles/nothing"), 404, "There is no article nothing.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /api/v1/search?contry=RUS            | There is no parameter 'contry'; the documentation at /swagger-ui lists them.
          /api/v1/search?country.some=RUS      | There is no parameter 'country.some'; the documentation at /swagger-ui lists them.
          /api/v1/facets/actor?facets=actor    | There is no parameter 'facets'; the documentation at /swagger-ui lists them.
          /api/v1/export.csv?size=3            | There is no parameter 'size'; the documentation at /swagger-ui lists them.
          /api/v1/search?q=a&q=b               | q can be given only once, not 2 times.
          /api/v1/search?size=1&size=2         | size can be given only once, not 2 times.
          /api/v1/search?q=actr:lavrov         | There is no field 'actr' (did you mean actor?); fields are title, body, outlet, actor, country, dyad, event, before, after, on; to search for words with a colon, put them in quotation marks.
          /api/v1/export.csv?q=%5B             | There is no word in the query; write one, or leave it empty to find everything.
          /api/v1/search?size=1001             | size must lie between 0 and 1,000, not 1001.
          /api/v1/search?size=-1               | size must lie between 0 and 1,000, not -1.
          /api/v1/search?size=many             | size is a whole number, not 'many'.
          /api/v1/search?facetSize=0           | facetSize must lie between 1 and 1,000, not 0.
          /api/v1/search?from=%2B999999999-12-31 | from is a day such as 2024-06-30, not '+999999999-12-31'.
          /api/v1/search?to=-0001-01-01        | to is a day such as 2024-06-30, not '-0001-01-01'.
          /api/v1/search?q=after:%2B999999999-12-31 | '+999999999-12-31' is no date; write after:2024-06-30, after:2024-06 or after:2024.
          /api/v1/search?from=today            | from is a day such as 2024-06-30, not 'today'.
          /api/v1/search?dyad=Russia           | 'Russia' is no country pair; write PRK-RUS, RUS>PRK for one direction, or PRK-* for anyone.
          /api/v1/search?cursor=rubbish        | The cursor is none that a search gave out; start again without it.
          /api/v1/search?histogram=hour        | histogram is day, week, month, quarter or year, not 'hour'.
          /api/v1/search?q=%28treaty           | The parenthesis at character 1 is never closed.
          /api/v1/export.csv?q=%22treaty       | The quotation mark at character 1 is never closed.
          /api/v1/facets/country?sort=date     | sort is count or name, not 'date'.
          /api/v1/facets/country?cursor=x      | The cursor is none that a search gave out; start again without it.
          """)
  void saysWhatIsWrongWithARequest(String path, String sentence) {
    assertProblem(ADMIN.get(path), 400, sentence);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          frozen          | {"name":"x","sample":{"size":5.7}}  | 'sample.size' is a whole number; write one such as 42.
          frozen          | {"name":"x","sample":{"seed":"b"}}  | 'sample.seed' is a whole number; write one such as 42.
          frozen          | {"name":"x","sample":7}             | 'sample' is an object; write it in braces.
          frozen          | {"name":"x","sample":{"seed":1e99}} | 'sample.seed' is a whole number; write one such as 42.
          saved-searches  | {"name":"x","sharedWithAll":"so"}   | 'sharedWithAll' is true or false; write it without quotation marks.
          saved-searches  | {"name":"x","tags":"a"}             | 'tags' is a list; write it in square brackets.
          tokens          | {"label":"x","expiresAt":"soon"}    | 'expiresAt' is a moment; write it as "2026-01-31T12:00:00Z".
          """)
  void namesTheKeyOfABodyThatIsWrong(String path, String sent, String sentence) {
    assertProblem(ADMIN.post("/api/v1/" + path, sent), 400, sentence);
  }

  @Test
  void listsTheFacetsThatThereAre() {
    JsonNode problem = body(ADMIN.get("/api/v1/facets/mood"), 400);
    assertThat(problem.path("detail").asString())
        .startsWith("There is no facet 'mood'; there are [actor, country, dyad,");
  }

  @Test
  void tellsWhereAQueryGoesWrong() {
    JsonNode problem = body(ADMIN.get("/api/v1/search?q=russia%20AND"), 400);
    assertThat(problem.path("position").asInt()).isEqualTo(7);
    assertThat(problem.path("title").asString()).isEqualTo("Bad Request");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "400, /api/v1/search?q=%zz",
    "400, /api/v1/search?q=%c3%28",
    "400, /api/v1/%zz",
    "400, /api/v1/search;x=1",
    "400, /api/v1/articles/a%2Fb",
    "400, /api/v1/articles/a%00b",
    "400, /api/v1/search?q=<b>|{}",
    "400, /api//v1/search",
    "400, /api/v1/facets/../search"
  })
  void answersWhatNoClientWouldSendWithAProblem(int status, String target) {
    assertRawProblem(ADMIN.raw(target), status);
  }

  @Test
  void saysThatAQueryIsTooLong() {
    assertProblem(
        ADMIN.get("/api/v1/search?q=" + "a".repeat(10_000)),
        400,
        "A query may have 4,000 characters; this one has 10000.");
    assertThat(ADMIN.get("/api/v1/search?q=" + "%F0%9F%95%8A%20".repeat(200)).statusCode())
        .isEqualTo(200);
    assertRawProblem(ADMIN.raw("/api/v1/search?q=" + "a".repeat(100_000)), 400);
    assertRawProblem(ADMIN.raw("/api/v1/search", "X: " + "a".repeat(100_000)), 400);
    assertRawProblem(ADMIN.raw("/api/v1/search?" + "country=RUS&".repeat(2_000)), 400);
  }

  @Test
  void understandsTheDeepestQueryThatItTakes() {
    String deep = "(a OR (b ".repeat(10) + "dyad:RUS%3EPRK" + "))".repeat(10);
    assertThat(
            ADMIN
                .get(
                    "/api/v1/search?size=1&facets=event&from=2024-01-01&q="
                        + deep.replace(" ", "%20"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersInJsonWhateverIsAskedFor() {
    assertRawProblem(ADMIN.raw("/api/v1/search?q=(", "Accept: text/html"), 400);
    assertRawProblem(ADMIN.raw("/api/v1/search", "Accept: application/xml"), 406);
    assertRawProblem(ADMIN.raw("/api/v1/export.csv", "Accept: application/pdf"), 406);
    assertRawProblem(ADMIN.raw("/api/v1/nowhere", "Accept: text/html"), 404);
    assertRawProblem(ADMIN.raw("/api/v1/search", "Accept: garbage"), 406);
    assertThat(ADMIN.raw("/api/v1/search", "Accept: garbage"))
        .contains("The Accept header names no type of content; write application/json.");
    assertRawProblem(ADMIN.raw("/api/v1/nowhere", "Accept: garbage"), 404);
    assertRawProblem(ADMIN.raw("/api/v1/%zz", "Accept: text/html"), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/article/a%2F..%2Fb", "/article/a%00b", "/article/a;b"})
  void showsABrowserAPageWhereNoneCanBe(String path) {
    assertThat(ADMIN.raw(path, "Accept: text/html,*/*"))
        .startsWith("HTTP/1.1 400")
        .contains("Content-Type: text/html")
        .contains("<h1>This page cannot be shown</h1>")
        .contains("<a href=\"/\">Go to the search</a>");
  }

  private static void assertRawProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).as(answer).contains("Content-Type: application/problem+json");
    assertThat(answer)
        .contains("\"status\":" + status)
        .doesNotContain("null")
        .doesNotContain("<")
        .doesNotContain("Exception");
  }

  @Test
  void givesAReferenceInsteadOfTheReasonWhenItFails() throws Exception {
    ProblemDetail problem =
        new Problems()
            .unexpected(
                new IllegalStateException("secret"),
                new MockHttpServletRequest("GET", "/api/v1/search"),
                new MockHttpServletResponse());
    assertThat(problem.getStatus()).isEqualTo(500);
    String reference = String.valueOf(problem.getProperties().get("reference"));
    assertThat(problem.getDetail())
        .isEqualTo(
            "Something went wrong here; the log has the reason under the reference "
                + reference
                + ".");
  }

  @Test
  void answersAMistakeWithAProblemWhateverItIs() {
    assertProblem(
        ADMIN.get("/api/v1/nowhere"),
        404,
        "There is nothing at /api/v1/nowhere; the documentation at /swagger-ui lists what there is.");
    assertProblem(ADMIN.get("/api/"), 404, null);
    assertProblem(ADMIN.get("/error"), 404, "There is nothing at this address.");
    assertProblem(
        ADMIN.post("/api/v1/search", ""), 405, "This address does not answer to POST; use GET.");
    assertProblem(
        ADMIN.post("/api/v1/saved-searches", "{broken"),
        400,
        "The body cannot be read; the documentation at /swagger-ui shows what belongs there.");
    assertProblem(
        ADMIN.post(
            "/api/v1/tokens", "{\"label\":\"a\",\"expiresAt\":\"+999999999-12-31T00:00:00Z\"}"),
        400,
        "A token expires at a moment within the next hundred years.");
    assertProblem(
        ADMIN.post("/api/v1/jobs", "{\"paths\":[null]}"),
        400,
        "A path is missing; write the name of a file or folder.");
    assertProblem(
        ADMIN.post("/api/v1/jobs", "{\"paths\":[\"/tmp\"],\"columns\":{\"titel\":\"Kop\"}}"),
        400,
        "'titel' is no part of an article; use authors, body, collection, html, language, outlet,"
            + " published, text, title, url.");
    assertProblem(
        ADMIN.post("/api/v1/jobs", "{\"paths\":[\"/tmp\"],\"columns\":{\"title\":null}}"),
        400,
        "'title=' names no column; write title=Headline, for example.");
    assertProblem(
        ADMIN.get("/api/v1/facets/actor?contains=" + "a".repeat(201)),
        400,
        "contains may have 200 characters.");
    assertProblem(
        ADMIN.send("POST", "/api/v1/tokens", "<a/>", "application/xml"),
        415,
        "Send application/json.");
    assertProblem(
        ADMIN.get("/api/v1/saved-searches/seven"), 400, "id is a whole number, not 'seven'.");
    assertProblem(ADMIN.get("/api/v1/jobs/nothing"), 404, "There is no job nothing.");
    assertProblem(
        ADMIN.post("/api/v1/jobs", "{\"addresses\":[\"http://joe:secret@paper.example/\"]}"),
        400,
        "http://paper.example/: The address contains a user's name or password; addresses with them are"
            + " not fetched.");
    assertProblem(
        SharedApi.named("editor").post("/api/v1/jobs", "{}"),
        400,
        "Name at least one file, folder or address.");
    assertProblem(
        ADMIN.post("/api/v1/jobs", "{\"paths\":[\"/nowhere at all\"]}"),
        400,
        "There is no file or folder /nowhere at all.");
  }
}
