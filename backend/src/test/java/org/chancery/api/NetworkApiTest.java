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

/** Networks and coverage, over HTTP. */
class NetworkApiTest {

  private static final String NETWORK = "/api/v1/analysis/network";
  private static final String COVERAGE = "/api/v1/analysis/coverage";
  private static final String OURS = "?collection=knots";

  @BeforeAll
  static void index() {
    ADMIN.post(
        "/api/v1/articles",
        line("one", "2024-01-10", "Le Soir", "Russia condemned France on Monday.")
            + line("two", "2024-01-20", "TASS", "Russia condemned France and praised China.")
            + line("three", "2024-03-03", "TASS", "China met Russia in Oslo.")
            + line("four", "2024-03-09", "=Sum", "Vladimir Putin met Xi Jinping in Beijing.")
            + line("five", "", "TASS", "Der Hafen war den ganzen Tag ruhig und still, sagte er."));
  }

  @Test
  void tiesCountriesByWhatTheyDoToEachOther() {
    JsonNode network =
        ADMIN.json(NETWORK + OURS + "&q=monday OR praised OR oslo".replace(" ", "%20"));
    assertThat(strings(network.path("nodes"), "value")).containsExactly("RUS", "CHN", "FRA");
    assertThat(strings(network.path("nodes"), "label")).startsWith("Russia");
    assertThat(strings(network.path("nodes"), "count")).containsExactly("3", "2", "2");
    assertThat(network.path("ties")).hasSize(2);
    assertThat(network.at("/ties/0/source").asString()).isEqualTo("CHN");
    assertThat(network.at("/ties/0/target").asString()).isEqualTo("RUS");
    assertThat(network.at("/ties/1/quads/3").asLong()).isEqualTo(2);
  }

  @Test
  void leadsFromEachNumberToItsSearch() {
    for (String ask :
        List.of("", "&of=actors", "&of=actors&actor=person:putin", "&dyad=FRA-RUS&quad=3")) {
      JsonNode network = ADMIN.json(NETWORK + OURS + ask);
      assertThat(network.path("ties").size()).as(ask).isPositive();
      for (String list : List.of("nodes", "ties")) {
        for (JsonNode one : network.path(list)) {
          assertThat(ADMIN.json("/api/v1/search?" + one.path("search").asString()).path("total"))
              .as(one.toString())
              .isEqualTo(one.path("count"));
        }
      }
    }
  }

  @Test
  void leavesOutWhatIsWeakerThanAsked() {
    JsonNode all = ADMIN.json(NETWORK + OURS);
    JsonNode strong = ADMIN.json(NETWORK + OURS + "&least=3");
    assertThat(strong.path("ties").size()).isLessThan(all.path("ties").size());
    assertThat(strings(strong.path("ties"), "count")).containsExactly("3");
    assertThat(ADMIN.json(NETWORK + OURS + "&size=2").path("nodes")).hasSize(2);
  }

  @Test
  void writesEveryTieAsARow() {
    assertThat(ADMIN.get(NETWORK + ".csv" + OURS + "&outlet=le-soir").body().lines())
        .first()
        .asString()
        .startsWith(
            "source,source_name,source_articles,target,target_name,target_articles,articles,");
    assertThat(ADMIN.get(NETWORK + ".csv" + OURS + "&q=condemned").body().lines())
        .contains("FRA,France,2,RUS,Russia,2,2,0,0,2,0");
    assertThat(ADMIN.get(NETWORK + ".csv" + OURS + "&of=actors").body().lines())
        .anyMatch(row -> row.endsWith(",1,,,,"));
  }

  @Test
  void countsOutletsByMonthAndTellsWhatIsUndatedOrNotCoded() {
    JsonNode coverage = ADMIN.json(COVERAGE + OURS);
    assertThat(coverage.path("unit").asString()).isEqualTo("month");
    assertThat(strings(coverage.path("points"), "from"))
        .containsExactly("2024-01-01", "2024-02-01", "2024-03-01");
    assertThat(coverage.at("/all/total").asLong()).isEqualTo(5);
    assertThat(longs(coverage.at("/all/counts"))).containsExactly(2L, 0L, 2L);
    JsonNode tass = coverage.at("/outlets/0");
    assertThat(tass.path("label").asString()).isEqualTo("TASS");
    assertThat(tass.path("total").asLong()).isEqualTo(3);
    assertThat(tass.path("undated").asLong()).isEqualTo(1);
    assertThat(tass.path("coded").asLong()).isEqualTo(2);
    assertThat(longs(tass.path("counts"))).containsExactly(1L, 0L, 1L);
    assertThat(
            longs(
                ADMIN
                    .json(COVERAGE + OURS + "&q=oslo&unit=month&from=2024-01-01")
                    .at("/outlets/0/intake")))
        .containsExactly(1L, 0L, 1L);
  }

  @Test
  void countsInEachCellWhatItsSearchFinds() {
    JsonNode coverage = ADMIN.json(COVERAGE + OURS + "&unit=quarter");
    for (JsonNode row : coverage.path("outlets")) {
      String search = "/api/v1/search?" + row.path("search").asString();
      assertThat(ADMIN.json(search).path("total")).isEqualTo(row.path("total"));
      assertThat(ADMIN.json(search + "&precision.missing=true").path("total"))
          .isEqualTo(row.path("undated"));
      assertThat(
              ADMIN.json(search + "&coded.all=coded&from=2024-01-01&to=2024-03-31").path("total"))
          .isEqualTo(row.at("/codedCounts/0"));
    }
    assertThat(coverage.path("outlets")).hasSize(3);
  }

  @Test
  void writesCoverageAsRows() {
    assertThat(ADMIN.get(COVERAGE + ".csv" + OURS + "&unit=year").body().lines())
        .startsWith("outlet,outlet_name,from,to,articles,undated,coded,all_articles")
        .contains("\"\",All outlets,,,5,1,4,", "\"\",All outlets,2024-01-01,2024-12-31,4,,4,4")
        .anyMatch(row -> row.contains(",'=Sum,2024-01-01,2024-12-31,1,,1,1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          network?of=papers | of is countries or actors, not 'papers'.
          network?size=61 | A network has 2 to 60 nodes; ask for fewer or more.
          network?size=1 | A network has 2 to 60 nodes; ask for fewer or more.
          network?least=-1 | least is a number of articles from 1 to 1,000,000.
          network?nodes=5 | There is no parameter 'nodes'; the documentation at /swagger-ui lists them.
          coverage?unit=hour | unit is day, week, month, quarter or year, not 'hour'.
          coverage?outlets=61 | Coverage has 1 to 60 outlets; ask for fewer or more.
          coverage?unit=day&collection=corpus | there would be more than
          """)
  void refusesWhatItCannotMean(String call, String sentence) {
    var answer = ADMIN.get("/api/v1/analysis/" + call);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
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

  private static String line(String name, String date, String outlet, String text) {
    return """
    {"url":"https://knots.example/%s","title":"%s","text":"%s","published":"%s",\
    "outlet":{"name":"%s"},"collection":"knots"}
    """
        .formatted(name, name, text, date, outlet)
        .replace("\"published\":\"\",", "");
  }
}
