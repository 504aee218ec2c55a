package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.APPLICATION;
import static org.chancery.api.SharedApi.body;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.api.AccessTable.Row;
import org.chancery.index.Revisions;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One collection is hidden from an editor, who then asks for everything: each call of {@code
 * docs/access.md} meets it as its line says.
 */
class HiddenCollectionMatrixTest {

  private static final Caller EDITOR = SharedApi.named("editor");
  private static final String SECRET = "vault";
  private static final String MARK = "Zyzzyva";
  private static final Set<String> WAYS =
      Set.of("filtered", "not found", "refused", "no articles", "all");

  /** What differs between two answers to one question. */
  private static final Pattern MOMENT = Pattern.compile("\"(took|cursor)\":(\\d+|\"[^\"]*\")");

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "/api/v1/search",
          "?facets=collection,outlet,actor,country,dyad&histogram=month&size=1000",
          "/api/v1/suggest",
          "?q=" + MARK.toLowerCase(Locale.ROOT),
          "/api/v1/actors",
          "?name=lavrov",
          "/api/v1/analysis/compare",
          "?group=Korean+press:+outletCountry%3DKOR",
          "/api/v1/analysis/compare.csv",
          "?group=Korean+press:+outletCountry%3DKOR",
          "/api/v1/contact-watches/preview",
          "?one=RUS&other=PRK",
          "/api/v1/export.zip",
          "?format=csv",
          "/api/v1/frozen/{id}/export.zip",
          "?format=csv",
          "/api/v1/saved-searches/{id}/alert/forecast",
          "?pace=daily");

  /** Bodies that would do something. */
  private static final Map<String, String> BODIES =
      Map.of(
          "PUT /api/v1/articles/{id}/note", "{\"note\":\"mine\"}",
          "PUT /api/v1/sources/{id}", "{\"enabled\":false}");

  @TempDir Path folder;

  private final List<String> articles = new ArrayList<>();
  private String frozen = "";
  private String source = "";

  @AfterEach
  void leaveTheCorpusAsItWas() {
    ADMIN.delete("/api/v1/sources/" + source);
    APPLICATION.bean(Revisions.class).delete(articles);
    APPLICATION.bean(Ingestion.class).refresh();
    JdbcClient jdbc = APPLICATION.bean(JdbcClient.class);
    jdbc.sql("delete from collection_settings where name = ?").param(SECRET).update();
    jdbc.sql("delete from removal where collection = ?").param(SECRET).update();
    articles.forEach(id -> jdbc.sql("delete from correction where article = ?").param(id).update());
  }

  @Test
  void meetsEachCallAsItsLineSays() throws Exception {
    body(ADMIN.put("/api/v1/collections/" + SECRET, "{\"version\":0,\"restricted\":true}"), 200);
    Map<String, Row> rows = AccessTable.rows();
    assertThat(rows.values()).extracting(Row::hidden).isSubsetOf(WAYS);
    assertThat(rows.values())
        .filteredOn(row -> row.hidden().equals("all"))
        .extracting(Row::callers)
        .containsOnly("admin");
    Map<String, String> ids = own();
    Map<String, String> before = answers(rows, ids);
    Job job = fill();
    source =
        body(
                ADMIN.post(
                    "/api/v1/sources",
                    "{\"address\":\"https://vault.example/feed\",\"collection\":\"vault\",\"enabled\":false}"),
                201)
            .path("id")
            .asString();
    assertThat(answers(rows, ids)).isEqualTo(before);
    assertThat(seenByAdministrators(rows, before)).hasSizeGreaterThan(15);
    findsNone(rows, job.id(), source);
    refuses();
    FrozenCalls.opens(EDITOR, rows.values(), frozen, MARK);
    ADMIN.delete("/api/v1/sources/" + source);
    EDITOR.delete("/api/v1/frozen/" + ids.get("/api/v1/frozen/"));
    EDITOR.delete("/api/v1/saved-searches/" + ids.get("/api/v1/saved-searches/"));
    EDITOR.delete("/api/v1/feed");
  }

  /** Of whoever asks, by the beginning of the paths that they belong in. */
  private static Map<String, String> own() {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put(
        "/api/v1/saved-searches/",
        body(EDITOR.post("/api/v1/saved-searches", "{\"name\":\"All\",\"query\":\"\"}"), 201)
            .path("id")
            .asString());
    ids.put("/api/v1/actors/", lavrov());
    ids.put("/api/v1/facets/", "collection");
    ids.put("/api/v1/frozen/", FrozenCalls.freeze(EDITOR));
    String feed = body(EDITOR.post("/api/v1/feed", ""), 201).path("address").asString();
    ids.put("/feeds/", feed.substring(feed.lastIndexOf('/') + 1));
    return ids;
  }

  private static String lavrov() {
    return ADMIN.json("/api/v1/actors?name=lavrov").path(0).path("id").asString();
  }

  /** What the editor is answered where something is filtered. */
  private static Map<String, String> answers(Map<String, Row> rows, Map<String, String> ids) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Row row : rows.values()) {
      if (row.hidden().equals("filtered")) {
        assertThat(row.reads()).as(row.call()).isTrue();
        HttpResponse<String> answer = EDITOR.get(path(row, ids));
        assertThat(answer.statusCode()).as(row.call() + " " + answer.body()).isEqualTo(200);
        answers.put(row.call(), said(answer, row));
      }
    }
    assertThat(answers.size()).isGreaterThan(30);
    return answers;
  }

  /** A zip tells when it was made, and yet has as many rows; rows of exports have no order. */
  private static String said(HttpResponse<String> answer, Row row) {
    String rows = answer.headers().firstValue(ExportApi.ROWS).orElse("");
    String said = said(answer);
    assertThat(said).as(row.call()).doesNotContainIgnoringCase(MARK).doesNotContain(SECRET);
    return row.path().endsWith(".zip") ? rows : rows + said;
  }

  private static String said(HttpResponse<String> answer) {
    return MOMENT
        .matcher(answer.body())
        .replaceAll("")
        .lines()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String path(Row row, Map<String, String> ids) {
    String path = row.path();
    for (Map.Entry<String, String> id : ids.entrySet()) {
      if (path.startsWith(id.getKey())) {
        path = path.replaceFirst("\\{[^}]*}", id.getValue());
      }
    }
    return path + PARAMETERS.getOrDefault(row.path(), "");
  }

  /** Else nothing would be there to be left out. */
  private static List<String> seenByAdministrators(
      Map<String, Row> rows, Map<String, String> editor) {
    Map<String, String> ids = Map.of("/api/v1/actors/", lavrov(), "/api/v1/facets/", "collection");
    List<String> seen = new ArrayList<>();
    editor.forEach((call, answer) -> {
      Row row = rows.get(call);
      if (path(row, ids).contains("{")) {
        return;
      }
      HttpResponse<String> whole = ADMIN.get(path(row, ids));
      String rowsOfIt = whole.headers().firstValue(ExportApi.ROWS).orElse("");
      String said = said(whole);
      if (whole.statusCode() == 200
          && !answer.equals(row.path().endsWith(".zip") ? rowsOfIt : rowsOfIt + said)) {
        seen.add(call);
      }
    });
    return seen;
  }

  private Job fill() throws Exception {
    Ingestion ingestion = APPLICATION.bean(Ingestion.class);
    Path lines =
        Files.write(folder.resolve("vault.jsonl"), List.of(line(1), line(2), line(3), "{broken"));
    Job job = ingestion.await(ingestion.start(List.of(lines), SECRET, "admin").id());
    assertThat(job.counts().indexed()).isEqualTo(3);
    ADMIN
        .json("/api/v1/search?collection=" + SECRET + "&sort=date")
        .path("hits")
        .forEach(hit -> articles.add(hit.path("id").asString()));
    assertThat(articles).hasSize(3);
    frozen = FrozenCalls.freeze(ADMIN);
    body(ADMIN.post("/api/v1/corrections", correction(articles.getFirst())), 200);
    assertThat(ADMIN.delete("/api/v1/articles/" + articles.getLast()).statusCode()).isEqualTo(204);
    return job;
  }

  private static String line(int number) {
    return """
    {"url":"https://vault.example/%d","title":"%s paper %d","outlet":"%s Times","published":\
    "2025-09-0%d","text":"Russian Foreign Minister Sergey Lavrov met North Korean leader Kim Jong Un in \
    Wonsan on the %d. Russia will supply North Korea with rice, %s said."}\
    """
        .formatted(number, MARK, number, MARK, number, number, MARK)
        .replace("\n", " ");
  }

  private static String correction(String id) {
    return "{\"id\":\"%s\",\"field\":\"title\",\"value\":\"%s corrected\"}".formatted(id, MARK);
  }

  private void findsNone(Map<String, Row> rows, String job, String source) {
    int tried = 0;
    for (Row row : rows.values()) {
      if (row.hidden().equals("not found")) {
        String id =
            row.path().contains("/jobs/")
                ? job
                : row.path().contains("/sources/") ? source : articles.getFirst();
        HttpResponse<String> hidden = send(row, id);
        HttpResponse<String> unknown = send(row, "0");
        assertThat(hidden.statusCode()).as(row.call() + hidden.body()).isEqualTo(404);
        assertThat(hidden.body().replace(id, "0")).as(row.call()).isEqualTo(unknown.body());
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(15);
  }

  private static HttpResponse<String> send(Row row, String id) {
    String method = row.call().substring(0, row.call().indexOf(' '));
    String path =
        row.path()
            .replace("{field}", "title")
            .replaceAll(row.path().contains("actor-edits") ? "\\{id}" : "$^", "0")
            .replaceAll("\\{[^}]*}", id);
    boolean bare = method.equals("GET") || method.equals("DELETE");
    return EDITOR.send(
        method, path, bare ? null : BODIES.getOrDefault(row.call(), "{}"), "application/json");
  }

  private void refuses() {
    String id = articles.getFirst();
    String sentence = "You may not add or change articles of the collection 'vault'.";
    String line = line(9).replace("{\"url\"", "{\"collection\":\"vault\",\"url\"");
    HttpResponse<String> lines =
        EDITOR.send("POST", "/api/v1/articles", line, "application/x-ndjson");
    assertThat(lines.body()).contains("\"not_indexed\"").contains(sentence);
    SharedApi.assertProblem(
        EDITOR.post(
            "/api/v1/jobs", "{\"addresses\":[\"https://v.example/\"],\"collection\":\"vault\"}"),
        403,
        sentence);
    SharedApi.assertProblem(
        EDITOR.post(
            "/api/v1/sources", "{\"address\":\"https://v.example/\",\"collection\":\"vault\"}"),
        403,
        sentence);
    String none = "There is no article " + id + ".";
    SharedApi.assertProblem(EDITOR.post("/api/v1/corrections", correction(id)), 400, none);
    SharedApi.assertProblem(
        EDITOR.post(
            "/api/v1/actor-edits",
            "{\"kind\":\"dismissal\",\"article\":\"%s\",\"actor\":\"%s\"}".formatted(id, lavrov())),
        400,
        none);
    for (String name : List.of(SECRET, "nosuch")) {
      SharedApi.assertProblem(
          EDITOR.put("/api/v1/collections/" + name, "{\"version\":1,\"restricted\":false}"),
          403,
          "You do not administer the collection '" + name + "'.");
    }
    assertThat(ADMIN.json("/api/v1/search?collection=vault").path("total").asInt()).isEqualTo(2);
  }
}
