package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The words of result sets, and groups of outlets beside each other, over HTTP. */
class CompareApiTest {

  private static final String TERMS = "/api/v1/analysis/terms";
  private static final String COMPARE = "/api/v1/analysis/compare";
  private static final String OURS = "?collection=groups";
  private static final String BOTH =
      group("Moscow: outletCountry=RUS") + group("Paris: outletCountry=FRA");

  @BeforeAll
  static void index() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      // What many texts have word for word says nothing of them, and is not read.
      String other = "w" + (char) ('a' + i) + "x";
      String russian = i == 0 ? "2024-03" : "2024-03-0" + (1 + i % 4);
      lines.append(line("r" + i, russian, "TASS", "RUS", other + " victory " + other + " treaty"));
      lines.append(
          line(
              "f" + i,
              "2024-04-1" + i % 3,
              "Le Soir",
              "FRA",
              other + " treaty " + other + " surrender"));
      lines.append(line("h" + i, "2024-05-01", "Hafen", "DEU", other + " harbour " + other));
    }
    ADMIN.post("/api/v1/articles", lines.toString());
  }

  @Test
  void tellsTheWordsOfAResultSet() {
    JsonNode found = ADMIN.json(TERMS + OURS + "&outletCountry=RUS&size=2");
    assertThat(found.path("articles").asLong()).isEqualTo(12);
    assertThat(found.path("all").asLong()).isEqualTo(36);
    assertThat(strings(found.path("terms"), "word")).containsExactly("victory", "treaty");
    JsonNode first = found.at("/terms/0");
    assertThat(first.path("articles").asLong()).isEqualTo(12);
    assertThat(first.path("all").asLong()).isEqualTo(12);
    assertThat(first.path("shareElsewhere").asDouble()).isZero();
    assertThat(first.path("strength").asDouble()).isBetween(45.0, 46.0);
  }

  @Test
  void leadsFromEachWordToItsSearches() {
    for (String ask :
        List.of("&q=treaty", "&q=victory+OR+surrender", "&count=texts&from=2024-04-01")) {
      for (JsonNode term : ADMIN.json(TERMS + OURS + ask).path("terms")) {
        assertThat(total(term.path("search")))
            .as(term + ask)
            .isEqualTo(term.path("articles").asLong());
        assertThat(total(term.path("searchAll")))
            .as(term + ask)
            .isEqualTo(term.path("all").asLong());
      }
    }
    assertThat(strings(ADMIN.json(TERMS + OURS + "&q=treaties").path("terms"), "word"))
        .isNotEmpty()
        .doesNotContain("treaty", "treaties");
  }

  @Test
  void tellsWhomAResultSetNamesMoreOftenThanOthersDo() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String fleet =
          "President Ukhnaa Khurelsukh said on Monday that the fleet of Mongolia was ready.";
      lines.append(line("n" + i, "2024-03-01", "Hafen", "DEU", fleet).replace("groups", "named"));
      String quiet = "The newspapers said on Monday that the harbour was quiet in the morning.";
      lines.append(line("q" + i, "2024-03-01", "Hafen", "DEU", quiet).replace("groups", "named"));
    }
    ADMIN.post("/api/v1/articles", lines.toString());
    String named = TERMS + "%s?collection=named&q=fleet&terms=";
    JsonNode countries = ADMIN.json(named.formatted("") + "countries");
    assertThat(strings(countries.path("terms"), "value")).containsExactly("MNG");
    assertThat(countries.at("/terms/0/word").asString()).isEqualTo("Mongolia");
    assertThat(ADMIN.get(named.formatted(".csv") + "actors").body().lines().toList())
        .hasSize(2)
        .first()
        .isEqualTo(
            "actor,name,articles,of,share,articles_elsewhere,of_elsewhere,share_elsewhere,"
                + "strength");
    for (String kind : List.of("countries", "actors")) {
      JsonNode one = ADMIN.json(named.formatted("") + kind).at("/terms/0");
      assertThat(one.path("articles").asLong()).isEqualTo(12).isEqualTo(total(one.path("search")));
      assertThat(one.path("all").asLong()).isEqualTo(12).isEqualTo(total(one.path("searchAll")));
    }
    assertThat(ADMIN.json(named.formatted("") + "countries&country=MNG").path("terms")).isEmpty();
    assertThat(ADMIN.json(named.formatted("") + "countries&dyad=MNG-*").path("terms")).isEmpty();
  }

  @Test
  void findsNoWordsWhereThereIsNothingElse() {
    assertThat(ADMIN.json(TERMS + OURS).path("terms")).isEmpty();
    assertThat(ADMIN.json(TERMS + OURS + "&q=nowhere").path("terms")).isEmpty();
  }

  @Test
  void comparesGroupsOfOutlets() {
    JsonNode found = ADMIN.json(COMPARE + OURS + "&q=treaty" + BOTH);
    JsonNode moscow = found.at("/groups/0");
    JsonNode paris = found.at("/groups/1");
    assertThat(moscow.path("group").asString()).isEqualTo("Moscow: outletCountry=RUS");
    assertThat(moscow.at("/found/articles").asLong()).isEqualTo(12);
    assertThat(strings(moscow.path("terms"), "word")).contains("victory").doesNotContain("treaty");
    assertThat(strings(paris.path("terms"), "word")).contains("surrender");
    assertThat(paris.at("/own/articles").asLong()).isEqualTo(12);
    assertThat(paris.path("credited").isNull()).isTrue();
    assertThat(moscow.at("/first/day").asString()).isEqualTo("2024-03-01");
    assertThat(moscow.at("/first/articles/articles").asLong()).isEqualTo(2);
    assertThat(moscow.at("/first/vague/articles").asLong()).isEqualTo(1);
    assertThat(moscow.at("/first/hits/0/title").asString()).isEqualTo("News");
    assertThat(found.path("unit").asString()).isEqualTo("day");
  }

  @Test
  void leadsFromEachNumberOfAGroupToItsSearch() {
    int numbers = 0;
    for (JsonNode side :
        ADMIN.json(COMPARE + OURS + "&q=treaty&count=texts" + BOTH).path("groups")) {
      List<JsonNode> all = new ArrayList<>();
      for (String name : List.of("found", "all", "own", "credited")) {
        all.add(side.path(name));
      }
      for (String name : List.of("agencies", "quads", "terms")) {
        side.path(name).forEach(all::add);
      }
      all.add(side.at("/first/articles"));
      all.add(side.at("/first/vague"));
      for (JsonNode number : all) {
        if (number.has("search")) {
          assertThat(total(number.path("search")))
              .as(number.toString())
              .isEqualTo(number.path("articles").asLong());
          numbers++;
        }
      }
    }
    assertThat(numbers).isGreaterThan(15);
  }

  @Test
  void writesEveryNumberAsARow() {
    assertThat(ADMIN.get(TERMS + ".csv" + OURS + "&outletCountry=RUS&size=1").body().lines())
        .hasSize(2)
        .first()
        .isEqualTo(
            "word,articles,of,share,articles_elsewhere,of_elsewhere,share_elsewhere,strength");
    assertThat(
            ADMIN
                .get(COMPARE + ".csv" + OURS + "&q=treaty" + group("=Sum: outletCountry=FRA"))
                .body()
                .lines())
        .contains(
            "group,measure,value,articles,of",
            "'=Sum: outletCountry=FRA,found,,12,12",
            "'=Sum: outletCountry=FRA,own text,,12,12",
            "'=Sum: outletCountry=FRA,first day,2024-04-10,4,12",
            "'=Sum: outletCountry=FRA,published by day,2024-04-10,4,4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /compare? | Name a group or more, such as group=Gulf press: outletCountry=ARE,SAU.
          /compare?group=Russia | A group is written as in
          /compare?group=A:+language=en&group=A:+language=ru | There is a group 'A' already; give each its name.
          /compare?group=A:language=en&group=B:language=en&group=C:language=en&group=D:language=en&group=E:language=en | Four groups stand side by side at most.
          /compare?group=A:+outletCountry=XX | outletCountry is a code of three capitals such as KOR, not 'XX'.
          /terms?size=0 | size must lie between 1 and 100, not 0.
          /terms?terms=outlets | terms is words, actors or countries, not 'outlets'.
          /terms?group=A:+language=en | There is no parameter 'group'
          /terms?q=%22 | quotation mark
          """)
  void refusesWhatItCannotMean(String call, String sentence) {
    var answer = ADMIN.get("/api/v1/analysis" + call);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence);
  }

  private static long total(JsonNode search) {
    return ADMIN.json("/api/v1/search?" + search.asString()).path("total").asLong();
  }

  private static String group(String text) {
    return "&group=" + URLEncoder.encode(text, UTF_8);
  }

  private static List<String> strings(JsonNode list, String name) {
    List<String> strings = new ArrayList<>();
    list.forEach(one -> strings.add(one.path(name).asString()));
    return strings;
  }

  private static String line(String name, String date, String outlet, String country, String text) {
    return """
    {"url":"https://groups.example/%s","title":"%s","text":"%s","published":"%s",\
    "outlet":{"name":"%s","country":"%s"},"collection":"groups"}
    """
        .formatted(name, "News", text, date, outlet, country);
  }
}
