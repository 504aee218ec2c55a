package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.BASE;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.account.Limits;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditApiTest {

  @Test
  void tellsOfSignInsExportsEditsRemovalsAndRights() {
    String password =
        body(ADMIN.post("/api/v1/accounts", "{\"name\":\"eve\",\"role\":\"admin\"}"), 201)
            .path("password")
            .asString();
    Caller.basic(BASE, "eve", "wrong").get("/api/v1/search");
    Caller eve = Caller.basic(BASE, "eve", password);
    String article = eve.json("/api/v1/search?size=1").at("/hits/0/id").asString();
    eve.get("/api/v1/export.csv?q=%3D1");
    eve.get("/api/v1/analysis/matrix.csv?q=%3D1&size=3");
    eve.send("DELETE", "/api/v1/removals/no-such", null, "application/json");
    eve.post(
        "/api/v1/corrections",
        "{\"id\":\"%s\",\"field\":\"title\",\"value\":\"Eve's\"}".formatted(article));
    eve.delete("/api/v1/corrections/" + article + "/title");
    eve.post("/api/v1/tokens", "{\"label\":\"=1\"}");

    List<String> told = new ArrayList<>();
    for (JsonNode e : ADMIN.json("/api/v1/audit?account=eve")) {
      told.addFirst(
          e.path("act").asString()
              + (e.path("done").asBoolean() ? " " : " not ")
              + e.path("detail").asString().replace(article, "A").replaceAll("token.*", "token"));
      assertThat(e.path("address").asString()).isEqualTo("127.0.0.1");
    }
    assertThat(told)
        .containsExactly(
            "sign_in not over HTTP",
            "sign_in over HTTP",
            "export csv: q=%3D1",
            "export matrix.csv: q==1&size=3",
            "removal not lifted: article no-such",
            "edit article A title = Eve's",
            "edit taken back: article A title",
            "rights new token");
    assertThat(ADMIN.json("/api/v1/audit?act=rights&account=eve").toString())
        .contains("new token of eve: =1, may read, without end");
    assertThat(ADMIN.json("/api/v1/audit?act=rights&account=admin").toString())
        .contains("new account eve ADMIN")
        .doesNotContain(password);
    assertThat(ADMIN.get("/api/v1/audit.csv?account=eve").body())
        .startsWith("at,account,act,done,detail,address\r\n")
        .contains(",eve,sign_in,false,over HTTP,127.0.0.1\r\n");
    assertProblem(
        ADMIN.get("/api/v1/audit?act=theft"),
        400,
        "There is no act 'theft'; write sign_in, export, edit, removal or rights.");
    assertProblem(
        ADMIN.get("/api/v1/audit?from=march"),
        400,
        "from is a day such as 2025-03-04, not 'march'.");
    assertProblem(
        ADMIN.get("/api/v1/audit?to=%2B999999999-12-31"),
        400,
        "A day has a year from 1 to 9999, not +999999999-12-31.");
  }

  @Test
  void refusesOneExportTooMany() {
    String password =
        body(ADMIN.post("/api/v1/accounts", "{\"name\":\"max\"}"), 201).path("password").asString();
    Caller max = Caller.basic(BASE, "max", password);
    Limits limits = SharedApi.APPLICATION.bean(Limits.class);
    assertThat(max.get("/api/v1/export.csv?q=treaty").statusCode()).isEqualTo(200);
    assertThat(Stream.generate(() -> limits.takeExport("max")).takeWhile(taken -> taken).count())
        .isPositive();
    String sentence = "You began too many exports within a minute; try again in a minute.";
    assertProblem(max.get("/api/v1/export.csv?q=treaty"), 429, sentence);
    assertThat(ADMIN.get("/api/v1/export.csv?q=treaty").statusCode()).isEqualTo(200);
  }
}
