package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chancery.account.LocalToken;
import org.chancery.app.SampleFolder;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.RunningApplication;
import org.chancery.testing.TestCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface of the whole application, over the sample corpus. */
class ApiTest {

  private static final String PASSWORD = RunningApplication.PASSWORD;

  @TempDir static Path folder;

  private static RunningApplication application;
  private static URI base;
  private static Caller admin;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    application = RunningApplication.on(TestCluster.settings(), folder);
    base = application.address();
    admin = Caller.basic(base, "admin", PASSWORD);
    Ingestion ingestion = application.bean(Ingestion.class);
    Path samples = SampleFolder.unpackedIn(folder.resolve("samples"));
    assertThat(IngestFixture.ingest(ingestion, "corpus", samples).counts().notIndexed()).isZero();
    account("reader", "READER");
    account("editor", "EDITOR");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static void account(String name, String role) {
    application
        .bean(JdbcClient.class)
        .sql(
            "insert into account (name, password_hash, role, created_at) values (?, ?, ?,"
                + " current_timestamp)")
        .params(name, application.bean(PasswordEncoder.class).encode(PASSWORD), role)
        .update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search", "/api/v1/facets/actor", "/api/v1/articles/x", "/api/v1/export.csv",
        "/api/v1/saved-searches", "/api/v1/jobs", "/api/v1/tokens", "/api/v1/status",
        "/v3/api-docs", "/swagger-ui/index.html", "/api/v1/nowhere"
      })
  void answersNothingToWhoDoesNotSignIn(String path) {
    for (Caller stranger :
        List.of(
            new Caller(base, null),
            Caller.basic(base, "admin", "wrong"),
            Caller.basic(base, "nobody", PASSWORD),
            Caller.bearer(base, "chy_" + "0".repeat(64)),
            Caller.bearer(base, ""))) {
      HttpResponse<String> response = stranger.get(path);
      assertProblem(response, 401, "Sign in with HTTP Basic or with Authorization: Bearer TOKEN.");
      assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void takesAPasswordATokenOrTheLocalToken() {
    String secret =
        body(admin.post("/api/v1/tokens", "{\"label\":\"notebook\"}"), 201)
            .path("secret")
            .asString();
    for (Caller caller :
        List.of(
            admin,
            Caller.bearer(base, secret),
            Caller.bearer(base, application.bean(LocalToken.class).value()))) {
      assertThat(caller.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void forgetsARevokedToken() {
    JsonNode issued = body(admin.post("/api/v1/tokens", "{\"label\":\"old\"}"), 201);
    Caller holder = Caller.bearer(base, issued.path("secret").asString());
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    String id = issued.path("token").path("id").asString();
    assertThat(Caller.basic(base, "editor", PASSWORD).delete("/api/v1/tokens/" + id).statusCode())
        .isEqualTo(404);
    assertThat(admin.get("/api/v1/tokens").body()).contains(id).doesNotContain("chy_");
    assertThat(admin.delete("/api/v1/tokens/" + id).statusCode()).isEqualTo(204);
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(401);
  }

  @Test
  void searchesWithFacetsHistogramAndPages() {
    JsonNode answer =
        admin.json(
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
          admin.json(
              "/api/v1/search?q=treaty&dyad=PRK-RUS&collection=corpus&size=2&sort=-date&cursor="
                  + cursor);
    }
    assertThat(ids).hasSize((int) total).doesNotHaveDuplicates();
  }

  @Test
  void marksWhatWasSearchedForAndNothingElse() {
    JsonNode hit = admin.json("/api/v1/search?q=treaty&size=1&sort=relevance").at("/hits/0");
    String texts = hit.path("title").asString() + hit.path("snippets");
    assertThat(texts).contains("\uE000").contains("\uE001").doesNotContain("<em>");
  }

  @Test
  void listsAFacetByNameOrCountAndByPartOfItsLabel() {
    JsonNode byCount = admin.json("/api/v1/facets/country?collection=corpus&size=10");
    assertThat(byCount).hasSize(10);
    JsonNode korea = admin.json("/api/v1/facets/country?contains=KOREA&sort=name");
    assertThat(korea.findValuesAsString("label")).containsExactly("North Korea", "South Korea");
    JsonNode putin = admin.json("/api/v1/facets/actor?contains=vladimir%20pu");
    assertThat(putin.findValuesAsString("value")).containsExactly("person:vladimir-putin");
  }

  @Test
  void showsAnArticleWithEveryAnnotation() {
    String id = admin.json("/api/v1/search?dyad=PRK-RUS&size=1").at("/hits/0/id").asString();
    JsonNode article = admin.json("/api/v1/articles/" + id);
    assertThat(article.path("body").asString()).isNotEmpty();
    assertThat(article.at("/annotations/dyads/0").propertyNames())
        .contains("source", "target", "event", "start", "end", "rule", "confidence");
    assertThat(article.at("/annotations/actors/0/surface").asString()).isNotEmpty();
  }

  @Test
  void saysThatThereIsNoSuchArticle() {
    assertProblem(admin.get("/api/v1/articles/nothing"), 404, "There is no article nothing.");
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
          /api/v1/search?from=today            | from is a day such as 2024-06-30, not 'today'.
          /api/v1/search?dyad=Russia           | 'Russia' is no country pair; write PRK-RUS, RUS>PRK for one direction, or PRK-* for anyone.
          /api/v1/search?cursor=rubbish        | The cursor is none that a search gave out; start again without it.
          /api/v1/search?histogram=hour        | histogram is day, week, month or year, not 'hour'.
          /api/v1/search?q=%28treaty           | The parenthesis at character 1 is never closed.
          /api/v1/export.csv?q=%22treaty       | The quotation mark at character 1 is never closed.
          /api/v1/facets/country?sort=date     | sort is count or name, not 'date'.
          """)
  void saysWhatIsWrongWithARequest(String path, String sentence) {
    assertProblem(admin.get(path), 400, sentence);
  }

  @Test
  void listsTheFacetsThatThereAre() {
    JsonNode problem = body(admin.get("/api/v1/facets/mood"), 400);
    assertThat(problem.path("detail").asString())
        .startsWith("There is no facet 'mood'; there are [actor, country, dyad,");
  }

  @Test
  void tellsWhereAQueryGoesWrong() {
    JsonNode problem = body(admin.get("/api/v1/search?q=russia%20AND"), 400);
    assertThat(problem.path("position").asInt()).isEqualTo(7);
    assertThat(problem.path("title").asString()).isEqualTo("Bad Request");
  }

  @Test
  void takesArticlesAndTellsTheOutcomeOfEachLine() {
    String lines =
        """
        {"url":"https://api.example/1","title":"Posted","text":"Peru met Chile in Lima.","collection":"posted"}
        rubbish
        {"url":"https://api.example/1","title":"Posted","text":"Peru met Chile in Lima.","collection":"posted"}
        """;
    Caller editor = Caller.basic(base, "editor", PASSWORD);
    HttpResponse<String> response =
        editor.send("POST", "/api/v1/articles", lines, "application/x-ndjson");
    assertThat(response.statusCode()).isEqualTo(200);
    List<JsonNode> outcomes =
        response.body().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    assertThat(outcomes)
        .extracting(o -> o.path("outcome").asString())
        .containsExactly("indexed", "not_indexed", "duplicate");
    assertThat(admin.json("/api/v1/search?collection=posted").path("total").asInt()).isEqualTo(1);
    assertThat(editor.send("POST", "/api/v1/articles", lines, "application/x-ndjson").body())
        .contains("unchanged");
  }

  @Test
  void letsReadersReadAlone() {
    Caller reader = Caller.basic(base, "reader", PASSWORD);
    assertThat(reader.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    for (HttpResponse<String> refused :
        List.of(
            reader.send("POST", "/api/v1/articles", "{}", "application/x-ndjson"),
            reader.post("/api/v1/jobs", "{\"paths\":[\"/etc\"]}"),
            Caller.basic(base, "editor", PASSWORD).post("/api/v1/jobs", "{\"paths\":[\"/etc\"]}"),
            reader.get("/api/v1/jobs"),
            reader.get("/api/v1/status"))) {
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
  }

  @Test
  void exportsTheWholeResultSet() throws IOException {
    HttpResponse<String> response = admin.get("/api/v1/export.csv?collection=corpus");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("text/csv");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"chancery.csv\"");
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(response.body()))
            .getRecords();
    assertThat(records.size())
        .isEqualTo(admin.json("/api/v1/search?collection=corpus&size=0").path("total").asInt());
  }

  @Test
  void keepsSavedSearchesForTheirOwnerAlone() {
    Caller reader = Caller.basic(base, "reader", PASSWORD);
    JsonNode made =
        body(
            reader.post(
                "/api/v1/saved-searches",
                "{\"name\":\"Pact\",\"query\":\"q=treaty&dyad=PRK-RUS&sort=-date\"}"),
            201);
    String path = "/api/v1/saved-searches/" + made.path("id").asLong();
    assertThat(made.path("query").asString()).isEqualTo("q=treaty&dyad=PRK-RUS&sort=-date");
    assertThat(made.path("fresh").asInt()).isZero();
    assertThat(reader.json("/api/v1/saved-searches")).hasSize(1);
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"name\":\"Pact\"}"),
        400,
        "You have a saved search named 'Pact'; choose another name.");
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"query\":\"q=x\"}"),
        400,
        "Give the search a name.");
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"name\":\"Foo\",\"query\":\"foo=1\"}"),
        400,
        "There is no parameter 'foo'; the documentation at /swagger-ui lists them.");
    assertProblem(
        reader.post("/api/v1/saved-searches", "{\"name\":\"Foo\",\"query\":\"q=(treaty\"}"),
        400,
        "The parenthesis at character 1 is never closed.");
    assertThat(reader.json("/api/v1/saved-searches")).hasSize(1);
    assertThat(admin.json("/api/v1/saved-searches")).isEmpty();
    for (HttpResponse<String> foreign :
        List.of(
            admin.get(path),
            admin.put(path, "{\"name\":\"Mine\"}"),
            admin.post(path + "/opened", ""),
            admin.delete(path))) {
      assertProblem(foreign, 404, "You have no saved search " + made.path("id").asLong() + ".");
    }
    assertThat(body(reader.put(path, "{\"name\":\"Treaty\"}"), 200).path("name").asString())
        .isEqualTo("Treaty");
    assertThat(reader.post(path + "/opened", "").statusCode()).isEqualTo(204);
    assertThat(reader.delete(path).statusCode()).isEqualTo(204);
    assertThat(reader.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void describesItself() {
    JsonNode document = admin.json("/v3/api-docs");
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
    HttpResponse<String> page = admin.get("/swagger-ui/index.html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
    assertThat(admin.get("/swagger-ui").statusCode()).isEqualTo(302);
  }

  @Test
  void tellsWhatItRunsOn() {
    JsonNode status = admin.json("/api/v1/status");
    assertThat(status.path("elasticsearch").asString()).isEqualTo("9.5.3");
    assertThat(status.path("indexVersion").asInt()).isEqualTo(1);
    assertThat(status.path("database").asString()).startsWith("H2");
  }

  @Test
  void answersAMistakeWithAProblemWhateverItIs() {
    assertProblem(admin.get("/api/v1/nowhere"), 404, null);
    assertProblem(admin.post("/api/v1/search", ""), 405, null);
    assertProblem(admin.post("/api/v1/saved-searches", "{broken"), 400, null);
    assertProblem(admin.get("/api/v1/saved-searches/seven"), 400, null);
    assertProblem(admin.get("/api/v1/jobs/nothing"), 404, "There is no job nothing.");
    assertProblem(
        admin.post("/api/v1/jobs", "{\"paths\":[\"/nowhere at all\"]}"),
        400,
        "There is no file or folder /nowhere at all.");
  }

  private static void assertProblem(
      HttpResponse<String> response,
      int status,
      @org.jspecify.annotations.Nullable String sentence) {
    assertThat(response.statusCode()).as(response.uri() + " " + response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .as(response.body())
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotEmpty();
    assertThat(problem.path("detail").asString()).isNotEmpty();
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("\\tat ");
    if (sentence != null) {
      assertThat(problem.path("detail").asString()).isEqualTo(sentence);
    }
  }

  private static JsonNode body(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return JsonMapper.shared().readTree(response.body());
  }
}
