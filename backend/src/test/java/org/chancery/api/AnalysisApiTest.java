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

/** Who acts on whom, over HTTP. */
class AnalysisApiTest {

  private static final String MATRIX = "/api/v1/analysis/matrix";
  private static final String OURS = "?collection=acts";

  @BeforeAll
  static void index() {
    ADMIN.post(
        "/api/v1/articles",
        line("one", "Russia condemned France on Monday.")
            + line("two", "Russia condemned France and praised China.")
            + line("three", "China met Russia in Oslo."));
  }

  @Test
  void tellsOfTheSidesWithTheMostPairs() {
    JsonNode matrix = ADMIN.json(MATRIX + OURS);
    assertThat(strings(matrix.path("sides"), "value")).containsExactly("RUS", "CHN", "FRA");
    assertThat(matrix.at("/sides/0/label").asString()).isEqualTo("Russia");
    assertThat(cell(matrix, "RUS", "FRA")).isEqualTo(2);
    assertThat(cell(matrix, "FRA", "RUS")).isZero();
    assertThat(strings(ADMIN.json(MATRIX + OURS + "&size=2").path("sides"), "value"))
        .containsExactly("RUS", "CHN");
  }

  @Test
  void countsInEachCellWhatItsSearchFinds() {
    for (JsonNode cell : ADMIN.json(MATRIX + OURS + "&q=russia").path("cells")) {
      String pair = cell.path("source").asString() + "%3E" + cell.path("target").asString();
      assertThat(
              ADMIN.json("/api/v1/search" + OURS + "&q=russia&dyad=" + pair).path("total").asLong())
          .as(pair)
          .isEqualTo(cell.path("count").asLong());
    }
  }

  @Test
  void takesTheSidesThatAreNamed() {
    JsonNode matrix = ADMIN.json(MATRIX + OURS + "&side=FRA&side=RUS&side=NOR");
    assertThat(strings(matrix.path("sides"), "value")).containsExactly("FRA", "RUS", "NOR");
    assertThat(matrix.path("cells")).hasSize(1);
  }

  @Test
  void putsNeighboursOnTheMapBesideEachOther() {
    JsonNode sides = ADMIN.json(MATRIX + OURS + "&order=region").path("sides");
    assertThat(strings(sides, "value")).containsExactly("FRA", "RUS", "CHN");
    assertThat(strings(sides, "region"))
        .containsExactly("Western Europe", "Eastern Europe", "Eastern Asia");
  }

  @Test
  void writesEveryCellAsARow() {
    String csv = ADMIN.get(MATRIX + ".csv" + OURS + "&side=FRA&side=RUS").body();
    assertThat(csv.lines())
        .containsExactly(
            "source,source_name,target,target_name,articles",
            "FRA,France,RUS,Russia,0",
            "RUS,Russia,FRA,France,2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          size=1 | A matrix has 2 to 60 rows; ask for fewer or more.
          size=61 | A matrix has 2 to 60 rows; ask for fewer or more.
          side=ZZZ | 'ZZZ' in 'ZZZ-*' is no country's ISO code; write one like RUS.
          side=* | A side of a matrix is one country or organisation, not '*'.
          side=bloc:EU&side=RUS | A side of a matrix is one country or organisation, not 'bloc:EU'.
          side=RUS,CHN | A side of a matrix is one country or organisation, not 'RUS,CHN'.
          side=russia | 'russia' is no side of a pair; write a country's ISO code such as RUS.
          order=name | order is count or region, not 'name'.
          row=RUS | There is no parameter 'row'; the documentation at /swagger-ui lists them.
          """)
  void refusesWhatItCannotMean(String parameters, String sentence) {
    var answer = ADMIN.get(MATRIX + "?" + parameters);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
  }

  private static long cell(JsonNode matrix, String source, String target) {
    for (JsonNode cell : matrix.path("cells")) {
      if (cell.path("source").asString().equals(source)
          && cell.path("target").asString().equals(target)) {
        return cell.path("count").asLong();
      }
    }
    return 0;
  }

  private static List<String> strings(JsonNode list, String name) {
    List<String> strings = new ArrayList<>();
    list.forEach(one -> strings.add(one.path(name).asString()));
    return strings;
  }

  private static String line(String name, String text) {
    return "{\"url\":\"https://acts.example/%s\",\"title\":\"%s\",\"text\":\"%s\",\"collection\":\"acts\"}\n"
        .formatted(name, name, text);
  }
}
