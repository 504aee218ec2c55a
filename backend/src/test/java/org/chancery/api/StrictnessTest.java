package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;
import static org.chancery.api.SharedApi.assertProblem;
import static org.chancery.api.SharedApi.body;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.account.LocalToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call does not know is never passed over. */
class StrictnessTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE | /api/v1/articles/x?reson=old             | There is no parameter 'reson'; the documentation at /swagger-ui lists them.
          GET    | /api/v1/articles/x?foo=1                 | There is no parameter 'foo'; the documentation at /swagger-ui lists them.
          GET    | /api/v1/corrections?foo=1                | There is no parameter 'foo'; the documentation at /swagger-ui lists them.
          GET    | /api/v1/removals?ofset=1                 | There is no parameter 'ofset'; the documentation at /swagger-ui lists them.
          GET    | /api/v1/jobs/x/not-indexed?foo=1         | There is no parameter 'foo'; the documentation at /swagger-ui lists them.
          GET    | /api/v1/jobs/x/not-indexed?offset=0&offset=1 | offset can be given only once, not 2 times.
          GET    | /api/v1/removals?offset=many             | offset is a whole number, not 'many'.
          PUT    | /api/v1/jobs/x                           | This address does not answer to PUT; use DELETE or GET.
          """)
  void refusesParametersThatNoCallHas(String method, String path, String sentence) {
    assertProblem(
        ADMIN.send(method, path, null, "application/json"),
        sentence.startsWith("This") ? 405 : 400,
        sentence);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /api/v1/jobs   | {"addresses":["http://paper.example/"],"colection":"mine"} | There is no key 'colection'; there are addresses, collection, columns, paths.
          /api/v1/recode | {"qurey":"q=treaty"}                                       | There is no key 'qurey'; there are query.
          /api/v1/removals | {"query":"q=treaty","reson":"old"}                       | There is no key 'reson'; there are query, reason.
          /api/v1/tokens | {"label":"a","expires":"2030-01-01T00:00:00Z"}             | There is no key 'expires'; there are expiresAt, label, scopes.
          """)
  void refusesKeysThatNoBodyHas(String path, String body, String sentence) {
    assertProblem(ADMIN.post(path, body), 400, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data; boundary=x",
        "text/xml",
        "application/x-www-form-urlencoded",
        "text/csv"
      })
  void takesArticlesAsLinesAlone(String type) {
    assertProblem(
        ADMIN.send("POST", "/api/v1/articles", "{\"url\":\"https://a.example/1\"}", type),
        415,
        "Send application/x-ndjson.");
  }

  @Test
  void takesNothingCompressed() {
    assertThat(ADMIN.raw("/api/v1/search?size=0", "Content-Encoding: gzip"))
        .startsWith("HTTP/1.1 415")
        .contains("Send the body as it is; compressed ones are not read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/saved-searches", "/api/v1/removals", "/api/v1/recode"})
  void refusesWhatNoSearchCouldAnswer(String path) {
    String more =
        switch (path) {
          case "/api/v1/saved-searches" -> ",\"name\":\"long\"";
          case "/api/v1/removals" -> ",\"reason\":\"long\"";
          default -> "";
        };
    assertProblem(
        ADMIN.post(path, "{\"query\":\"outlet=%s\"%s}".formatted("x".repeat(40_000), more)),
        400,
        "A value of outlet may have 1,000 characters; this one has 40000.");
    assertThat(body(ADMIN.get("/api/v1/saved-searches"), 200)).isEmpty();
  }

  @Test
  void saysThatElasticsearchRefused() {
    assertProblem(
        ADMIN.get("/api/v1/articles/" + "a".repeat(5_000)),
        400,
        "Elasticsearch refused this request; the log has its reason.");
  }

  @Test
  void doesNotTakeARefusalForSilence() {
    String pairs =
        IntStream.range(0, 990)
            .mapToObj(n -> "dyad.all=PRK-person:x" + n)
            .collect(Collectors.joining("&"));
    assertThat(ADMIN.get("/api/v1/search?" + pairs).statusCode()).isNotEqualTo(503);
  }

  @Test
  void knowsASchemeInAnyCase() {
    String token = SharedApi.APPLICATION.bean(LocalToken.class).value();
    for (String scheme : new String[] {"bearer ", "BEARER "}) {
      assertThat(new Caller(SharedApi.BASE, scheme + token).get("/api/v1/search").statusCode())
          .isEqualTo(200);
    }
  }
}
