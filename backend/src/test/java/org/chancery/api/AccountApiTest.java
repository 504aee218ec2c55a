package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.BASE;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccountApiTest {

  @Test
  void letsTheAdministratorMakeChangeAndDisableAccounts() {
    JsonNode made = body(ADMIN.post("/api/v1/accounts", "{\"name\":\"mia\"}"), 201);
    assertThat(made.at("/account/role").asString()).isEqualTo("reader");
    Caller mia = Caller.basic(BASE, "mia", made.path("password").asString());
    assertThat(mia.json("/api/v1/account").path("name").asString()).isEqualTo("mia");
    assertThat(mia.get("/api/v1/jobs").statusCode()).isEqualTo(403);

    body(ADMIN.put("/api/v1/accounts/mia", "{\"role\":\"editor\"}"), 200);
    assertThat(mia.get("/api/v1/jobs").statusCode()).isEqualTo(200);
    assertThat(ADMIN.json("/api/v1/accounts").toString()).contains("mia").doesNotContain("argon2");

    JsonNode token = body(mia.post("/api/v1/tokens", "{\"label\":\"r\"}"), 201);
    Caller holder = Caller.bearer(BASE, token.path("secret").asString());
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    body(ADMIN.put("/api/v1/accounts/mia", "{\"enabled\":false}"), 200);
    assertThat(mia.get("/api/v1/search?size=0").statusCode()).isEqualTo(401);
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(401);

    body(ADMIN.put("/api/v1/accounts/mia", "{\"enabled\":true}"), 200);
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    String next =
        body(ADMIN.post("/api/v1/accounts/mia/password", ""), 200).path("password").asString();
    assertThat(mia.get("/api/v1/search?size=0").statusCode()).isEqualTo(401);
    assertThat(Caller.basic(BASE, "mia", next).get("/api/v1/search?size=0").statusCode())
        .isEqualTo(200);
  }

  @Test
  void saysWhatIsWrong() {
    assertProblem(
        ADMIN.post("/api/v1/accounts", "{\"name\":\"zoe\",\"role\":\"king\"}"),
        400,
        "There is no role 'king'; write reader, editor or admin.");
    assertProblem(
        ADMIN.put("/api/v1/accounts/nobody", "{\"enabled\":false}"),
        404,
        "There is no account nobody.");
    assertProblem(
        ADMIN.put("/api/v1/accounts/admin", "{\"role\":\"reader\"}"),
        400,
        "'admin' is the last administrator; make another one first.");
    assertProblem(
        ADMIN.post("/api/v1/tokens", "{\"label\":\"x\",\"scopes\":[\"all\"]}"),
        400,
        "A token has no scope 'all'; write read, export, edit or admin.");
  }

  @Test
  void changesThePasswordOfWhoKnowsIt() {
    String first =
        body(ADMIN.post("/api/v1/accounts", "{\"name\":\"leo\"}"), 201).path("password").asString();
    Caller leo = Caller.basic(BASE, "leo", first);
    assertProblem(
        leo.put("/api/v1/account/password", "{\"current\":\"x\",\"password\":\"y\"}"),
        400,
        "The present password did not match.");
    String wish = "violet harbour sings twice";
    assertThat(
            leo.put(
                    "/api/v1/account/password",
                    "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(first, wish))
                .statusCode())
        .isEqualTo(204);
    assertThat(leo.get("/api/v1/account").statusCode()).isEqualTo(401);
    assertThat(Caller.basic(BASE, "leo", wish).get("/api/v1/account").statusCode()).isEqualTo(200);
  }

  @Test
  void holdsATokenToItsScopes() {
    String secret =
        body(ADMIN.post("/api/v1/tokens", "{\"label\":\"s\",\"scopes\":[\"read\"]}"), 201)
            .path("secret")
            .asString();
    Caller holder = Caller.bearer(BASE, secret);
    assertThat(holder.get("/api/v1/search?size=0").statusCode()).isEqualTo(200);
    for (String path :
        new String[] {
          "/api/v1/export.csv",
          "/api/v1/tokens",
          "/api/v1/%74okens",
          "/api/v1/account",
          "/api/v1/accounts",
          "/api/v1/jobs",
          "/api/v1/analysis/matrix.csv"
        }) {
      assertThat(holder.get(path).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(holder.post("/api/v1/saved-searches", "{\"name\":\"x\"}").statusCode())
        .isEqualTo(403);
  }
}
