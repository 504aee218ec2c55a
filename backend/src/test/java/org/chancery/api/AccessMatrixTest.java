package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.AccessTable.CALLERS;
import static org.chancery.api.AccessTable.rows;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.BASE;
import static org.chancery.api.SharedApi.body;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.api.AccessTable.Row;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Everybody asks for everything: each call that the application answers, as its own list has it,
 * stands in {@code docs/access.md} with who may call it, and that is what happens.
 */
class AccessMatrixTest {

  private static final List<String> SCOPES = List.of("read", "export", "edit", "admin");

  /** Bodies that are understood and do nothing. */
  private static final Map<String, String> BODIES =
      Map.of(
          "POST /api/v1/recode", "{\"query\":\"q=((\"}",
          "PUT /api/v1/saved-searches/{id}/alert", "{\"pace\":\"daily\"}");

  /** What a call cannot do without. */
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "GET /api/v1/saved-searches/{id}/alert/forecast",
          "?pace=daily",
          "GET /api/v1/contact-watches/preview",
          "?one=RUS&other=PRK");

  @Test
  void knowsEveryCall() throws IOException {
    assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(calls());
  }

  @Test
  void answersWhomTheTableNames() throws IOException {
    Map<String, Caller> tokens = new LinkedHashMap<>();
    for (String scope : SCOPES) {
      tokens.put(scope, token(ADMIN, scope));
    }
    Map<String, Caller> people = new LinkedHashMap<>();
    for (String name : CALLERS.subList(1, 4)) {
      people.put(name, token(SharedApi.named(name), "admin"));
    }
    List<String> wrong = new ArrayList<>();
    for (Row row : rows().values()) {
      boolean inPerson = row.tokens().equals(Set.of("none"));
      for (String name : CALLERS) {
        Caller caller =
            name.equals("stranger")
                ? new Caller(BASE, null)
                : inPerson ? SharedApi.named(name) : people.get(name);
        note(row, name, row.isFor(name), status(caller, row), wrong);
      }
      boolean open = row.callers().equals("everybody");
      tokens.forEach((scope, holder) ->
          note(
              row,
              "token for " + scope,
              open || row.tokens().contains(scope),
              status(holder, row),
              wrong));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void findsNothingOfAnybodyElse() throws IOException {
    Caller owner = SharedApi.named("reader");
    Map<String, String> objects =
        Map.of(
            "/api/v1/contact-watches/",
            body(
                    owner.post(
                        "/api/v1/contact-watches",
                        "{\"one\":\"RUS\",\"other\":\"PRK\",\"pace\":\"daily\"}"),
                    201)
                .path("id")
                .asString(),
            "/api/v1/saved-searches/",
            body(owner.post("/api/v1/saved-searches", "{\"name\":\"Matrix\"}"), 201)
                .path("id")
                .asString(),
            "/api/v1/frozen/",
            body(owner.post("/api/v1/frozen", "{\"name\":\"Matrix\"}"), 201).path("id").asString(),
            "/api/v1/tokens/",
            body(owner.post("/api/v1/tokens", "{\"label\":\"matrix\"}"), 201)
                .at("/token/id")
                .asString());
    List<Row> own = rows().values().stream().filter(Row::own).toList();
    for (Row row : own) {
      String start =
          objects.keySet().stream().filter(row.call()::contains).findFirst().orElseThrow();
      for (String name : List.of("editor", "admin")) {
        assertThat(status(SharedApi.named(name), row, objects.get(start)))
            .as(name + " " + row.call())
            .isEqualTo(404);
      }
    }
    for (Row row : own.reversed()) {
      String start =
          objects.keySet().stream().filter(row.call()::contains).findFirst().orElseThrow();
      if (!row.call().startsWith("DELETE")) {
        assertThat(status(owner, row, objects.get(start))).as(row.call()).isNotEqualTo(404);
      }
    }
    objects.forEach(
        (start, id) -> assertThat(owner.delete(start + id).statusCode()).isEqualTo(204));
    // What was duplicated.
    owner
        .json("/api/v1/saved-searches")
        .forEach(copy -> owner.delete("/api/v1/saved-searches/" + copy.path("id").asString()));
  }

  private static void note(Row row, String caller, boolean may, int status, List<String> wrong) {
    boolean answered = status != 401 && status != 403 && status < 500;
    boolean refused = status == (caller.equals("stranger") ? 401 : 403);
    if (may ? !answered : !refused) {
      wrong.add(row.call() + " by " + caller + ": " + status);
    }
  }

  private static int status(Caller caller, Row row) {
    return status(caller, row, "0");
  }

  private static int status(Caller caller, Row row, String id) {
    String[] call = row.call().split(" ", 2);
    String path =
        call[1].replaceAll("\\{\\*?[^}]*}|\\*\\*", id) + PARAMETERS.getOrDefault(row.call(), "");
    String body =
        call[0].equals("GET") || call[0].equals("DELETE")
            ? null
            : BODIES.getOrDefault(row.call(), "{}");
    return caller.send(call[0], path, body, "application/json").statusCode();
  }

  private static Caller token(Caller owner, String scope) {
    String wanted = "{\"label\":\"matrix\",\"scopes\":[\"%s\"]}".formatted(scope);
    return Caller.bearer(
        BASE, body(owner.post("/api/v1/tokens", wanted), 201).path("secret").asString());
  }

  private static Set<String> calls() {
    Set<String> calls = new TreeSet<>();
    SharedApi.APPLICATION
        .context()
        .getBeansOfType(RequestMappingInfoHandlerMapping.class)
        .values()
        .forEach(mapping ->
            mapping.getHandlerMethods().keySet().forEach(info -> calls.addAll(calls(info))));
    return calls;
  }

  private static List<String> calls(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(path ->
            (methods.isEmpty() ? Stream.of("GET") : methods.stream().map(Enum::name))
                .map(method -> method + " " + path))
        .toList();
  }
}
