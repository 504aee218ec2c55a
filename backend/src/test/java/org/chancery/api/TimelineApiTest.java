package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Result sets over time, over HTTP. */
class TimelineApiTest {

  private static final String TIMELINE = "/api/v1/analysis/timeline";
  private static final String EVENTS = "/api/v1/analysis/events";
  private static final String OURS = "?collection=times";

  @BeforeAll
  static void index() {
    ADMIN.post(
        "/api/v1/articles",
        line("one", "2024-01-10", "Le Soir", "FRA", "Russia condemned France on Monday.")
            + line("two", "2024-01-20", "TASS", "RUS", "Russia condemned France and praised China.")
            + line("three", "2024-04", "TASS", "RUS", "China met Russia on 2 March 2024 in Oslo.")
            + line("four", "2024-04-03", "=Sum", "DEU", "The harbour was quiet all day.")
            + line("five", "", "TASS", "RUS", "Russia praised China."));
  }

  @Test
  void countsEachTimeAndTellsWhereThereWasNothingToCount() {
    JsonNode found = ADMIN.json(TIMELINE + OURS + "&q=russia&unit=month");
    assertThat(found.path("unit").asString()).isEqualTo("month");
    assertThat(strings(found.path("points"), "from"))
        .containsExactly("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01");
    assertThat(strings(found.path("points"), "gap"))
        .containsExactly("false", "true", "true", "false");
    JsonNode series = found.at("/series/0");
    assertThat(longs(series.path("counts"))).containsExactly(2L, 0L, 0L, 1L);
    assertThat(strings(found.path("points"), "all")).containsExactly("2", "0", "0", "2");
    assertThat(series.path("total").asLong()).isEqualTo(4);
    assertThat(series.path("undated").asLong()).isEqualTo(1);
  }

  @Test
  void leadsFromEachNumberToItsSearch() {
    for (String ask :
        List.of(
            "&unit=month&split=outletCountry",
            "&unit=day&q=russia&from=2024-01-11",
            "&unit=quarter&by=event&split=quad",
            "&unit=year&vs=CHN-RUS&vs=harbour&dyad=FRA-RUS")) {
      JsonNode found = ADMIN.json(TIMELINE + OURS + ask);
      for (JsonNode series : found.path("series")) {
        for (int i = 0; i < found.path("points").size(); i++) {
          JsonNode point = found.path("points").path(i);
          String days =
              ask.contains("by=event")
                  ? "&eventFrom=" + text(point, "from") + "&eventTo=" + text(point, "to")
                  : "&from=" + text(point, "from") + "&to=" + text(point, "to");
          String search = "/api/v1/search?" + series.path("search").asString();
          assertThat(ADMIN.json(search.replaceAll("&(from|to)=[0-9-]*", "") + days).path("total"))
              .as(search + days)
              .isEqualTo(series.path("counts").path(i));
        }
      }
      assertThat(found.path("series").size()).as(ask).isPositive();
    }
  }

  @Test
  void partsASearchByTheCountryOfTheOutlet() {
    JsonNode series = ADMIN.json(TIMELINE + OURS + "&split=outletCountry").path("series");
    assertThat(strings(series, "value")).containsExactlyInAnyOrder("RUS", "FRA", "DEU");
    assertThat(series.at("/0/label").asString()).isEqualTo("Russia");
  }

  @Test
  void partsOnlyWhatTheSearchFinds() {
    String quads = TIMELINE + OURS + "&unit=year&split=quad";
    assertThat(strings(ADMIN.json(quads + "&quad=3").path("series"), "value")).containsExactly("3");
    assertThat(ADMIN.json(quads + "&quad.missing=true").path("series")).isEmpty();
    String countries = TIMELINE + OURS + "&split=outletCountry&outletCountry=FRA";
    assertThat(strings(ADMIN.json(countries).path("series"), "value")).containsExactly("FRA");
  }

  @Test
  void placesEventsByTheirOwnDate() {
    JsonNode found = ADMIN.json(TIMELINE + OURS + "&q=oslo&by=event&unit=day");
    assertThat(strings(found.path("points"), "from")).containsExactly("2024-03-02");
    assertThat(longs(found.at("/series/0/counts"))).containsExactly(1L);
    assertThat(found.at("/points/0/gap").asBoolean()).isTrue();
  }

  @Test
  void tellsTheKindsOfEvents() {
    JsonNode mix = ADMIN.json(EVENTS + OURS + "&unit=year&from=2024-01-01&to=2024-12-31");
    assertThat(strings(mix.path("quads"), "value")).containsExactly("1", "3");
    assertThat(strings(mix.path("events"), "value")).contains("ACCUSE", "CONSULT");
    for (JsonNode event : mix.path("events")) {
      assertThat(longs(event.path("counts"))).containsExactly(event.path("total").asLong());
    }
  }

  @Test
  void writesEveryNumberAsARow() {
    String csv = ADMIN.get(TIMELINE + ".csv" + OURS + "&unit=quarter&vs=%3DSUM(A1)").body();
    assertThat(csv.lines())
        .containsExactly(
            "series,from,to,articles,all_articles,share,gap",
            "This search,2024-01-01,2024-03-31,2,2,1.000000,false",
            "This search,2024-04-01,2024-06-30,2,2,1.000000,false",
            "'=SUM(A1),2024-01-01,2024-03-31,0,2,0.000000,false",
            "'=SUM(A1),2024-04-01,2024-06-30,0,2,0.000000,false");
    assertThat(ADMIN.get(EVENTS + ".csv" + OURS + "&unit=year").body().lines())
        .contains("verbal conflict,2024-01-01,2024-12-31,2,4,0.500000,false");
  }

  @Test
  void sharesAreOfEverythingWhateverAReaderMarked() {
    String star =
        "/api/v1/articles/"
            + ADMIN.json("/api/v1/search" + OURS + "&q=quiet").at("/hits/0/id").asString()
            + "/star";
    ADMIN.put(star, "");
    JsonNode found = ADMIN.json(TIMELINE + OURS + "&mine=starred&unit=quarter&from=2024-01-01");
    ADMIN.delete(star);
    assertThat(longs(found.at("/series/0/counts"))).containsExactly(0L, 1L);
    assertThat(strings(found.path("points"), "all")).containsExactly("2", "2");
    assertThat(strings(found.path("points"), "gap")).containsExactly("false", "false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          unit=hour | unit is day, week, month, quarter or year, not 'hour'.
          by=birth | by is published or event, not 'birth'.
          split=actor | split is outletCountry or quad, not 'actor'.
          split=quad&vs=war | Either compare searches (vs) or part one (split), not both.
          vs=a&vs=b&vs=c&vs=d&vs=e | Five searches stand side by side at most; give vs four times.
          vs=QQQ-RUS | 'QQQ' in 'QQQ-RUS' is no country's ISO code; write one like RUS.
          eventFrom=May | eventFrom is a day such as 2024-06-30, not 'May'.
          eventFrom=2024-02-01&eventTo=2024-01-01 | The range ends (2024-01-01) before it begins (2024-02-01).
          series=1 | There is no parameter 'series'; the documentation at /swagger-ui lists them.
          """)
  void refusesWhatItCannotMean(String parameters, String sentence) {
    var answer = ADMIN.get(TIMELINE + "?" + parameters);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString();
  }

  private static List<String> strings(JsonNode list, String name) {
    List<String> strings = new ArrayList<>();
    list.forEach(one -> strings.add(one.path(name).asString()));
    return strings;
  }

  private static List<Long> longs(JsonNode list) {
    List<Long> longs = new ArrayList<>();
    list.forEach(one -> longs.add(one.asLong()));
    return longs;
  }

  private static String line(String name, String date, String outlet, String country, String text) {
    return """
    {"url":"https://times.example/%s","title":"%s","text":"%s","published":"%s",\
    "outlet":{"name":"%s","country":"%s"},"collection":"times"}
    """
        .formatted(name, name, text, date, outlet, country)
        .replace("\"published\":\"\",", "");
  }
}
