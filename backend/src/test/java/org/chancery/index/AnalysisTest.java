package org.chancery.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The definition of articles means the same on the embedded server as on a stock one: it names
 * nothing but what Elasticsearch documents, and what it names behaves as documented.
 */
class AnalysisTest {

  /** Elasticsearch 9.5 reference, "Text analysis components": name, and its parameters. */
  private static final Map<String, Set<String>> DOCUMENTED_FILTERS =
      Map.of(
          "asciifolding", Set.of("preserve_original"),
          "lowercase", Set.of("language"),
          "stemmer", Set.of("language"),
          "stop", Set.of("stopwords", "stopwords_path", "ignore_case", "remove_trailing"),
          "keyword_marker", Set.of("ignore_case", "keywords", "keywords_path", "keywords_pattern"));

  /** The English ones under "Stemmer token filter". */
  private static final Set<String> DOCUMENTED_STEMMERS =
      Set.of(
          "english", "light_english", "lovins", "minimal_english", "porter2", "possessive_english");

  private static final Set<String> DOCUMENTED_TOKENIZERS =
      Set.of("standard", "letter", "whitespace", "keyword", "pattern", "uax_url_email");

  private static TestIndex index;

  @BeforeAll
  static void create() {
    index = TestCluster.emptyIndex("analysis");
  }

  @AfterAll
  static void delete() {
    index.close();
  }

  @Test
  void namesNothingThatStockElasticsearchDoesNotDocument() {
    JsonNode analysis = IndexDefinition.articles().analysis();
    assertThat(analysis.propertyNames()).isSubsetOf("filter", "analyzer", "normalizer");
    analysis
        .path("filter")
        .properties()
        .forEach(filter -> {
          String type = filter.getValue().path("type").asString();
          assertThat(DOCUMENTED_FILTERS).as(filter.getKey()).containsKey(type);
          for (String parameter : filter.getValue().propertyNames()) {
            assertThat(parameter)
                .as(filter.getKey())
                .matches(p -> p.equals("type") || documented(type).contains(p));
          }
          if (type.equals("stemmer")) {
            assertThat(DOCUMENTED_STEMMERS).contains(filter.getValue().path("language").asString());
          }
        });
    analysis
        .path("analyzer")
        .forEach(analyzer -> {
          assertThat(analyzer.path("type").asString()).isEqualTo("custom");
          assertThat(DOCUMENTED_TOKENIZERS).contains(analyzer.path("tokenizer").asString());
          analyzer
              .path("filter")
              .forEach(name ->
                  assertThat(
                          analysis.path("filter").has(name.asString())
                              || DOCUMENTED_FILTERS.containsKey(name.asString()))
                      .as(name.asString())
                      .isTrue());
        });
  }

  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "standard"                                                  | The 2 QUICK Brown-Foxes jumped over the lazy dog's bone. | The 2 QUICK Brown Foxes jumped over the lazy dog's bone
          "lowercase"                                                 | THE Quick FoX JUMPs                                      | the quick fox jumps
          "asciifolding"                                              | açaí à la carte                                          | acai a la carte
          {"type": "asciifolding", "preserve_original": true}         | açaí à la carte                                          | acai açaí a à la carte
          "stemmer"                                                   | the foxes jumping quickly                                | the fox jump quickli
          {"type": "stemmer", "language": "english"}                  | the foxes jumping quickly                                | the fox jump quickli
          {"type": "stemmer", "language": "light_english"}            | the foxes jumping quickly                                | the fox jump quick
          {"type": "stemmer", "language": "minimal_english"}          | queries phrases corpus stress kings panels               | query phrase corpus stress king panel
          {"type": "stemmer", "language": "minimal_english"}          | aerodynamics congress serious                            | aerodynamic congress serious
          {"type": "stemmer", "language": "possessive_english"}       | the dog's bone, the dogs' bone, DOG'S                    | the dog bone the dogs bone DOG
          {"type": "stemmer", "language": "possessive_english"}       | Korea’s Korea＇s                                          | Korea Korea
          """)
  void behavesAsDocumented(String filter, String text, String expected) throws IOException {
    String request =
        filter.equals("\"standard\"")
            ? "{\"tokenizer\":\"standard\",\"text\":%s}".formatted(quoted(text))
            : "{\"tokenizer\":\"standard\",\"filter\":[%s],\"text\":%s}"
                .formatted(filter, quoted(text));
    assertThat(tokens(request)).isEqualTo(List.of(expected.split(" ")));
  }

  @Test
  void refusesAStemmerThatItDoesNotHave() {
    assertThatThrownBy(() ->
            tokens(
                """
                {"tokenizer":"standard","filter":[{"type":"stemmer","language":"lovins"}],"text":"x"}
                """))
        .isInstanceOf(ElasticsearchException.class)
        .hasMessageContaining("possessive_english, not 'lovins'");
  }

  @ParameterizedTest(name = "{0} is searched as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia's                | Russia
          Russia’s                | russia
          RUSSIA                  | Russia
          Türkiye                 | Turkiye
          Türkiye’s               | turkiye
          Erdoğan                 | Erdogan
          treaties                | treaty
          TREATIES                | treaty
          sanctioned              | sanctions
          agreements              | agreement
          missiles                | missile
          Zelenskyy’s             | zelenskyy
          Orbán’s                 | orban
          São Tomé                | Sao Tome
          Nguyễn Phú Trọng        | Nguyen Phu Trong
          Łukaszenka              | Lukaszenka
          North-Korean            | North Korean
          U.S.                    | u.s
          Korean                  | Korea
          """)
  void findsNewsInEachOfItsSpellings(String written, String searched) throws IOException {
    assertThat(tokens("news", written)).isEqualTo(tokens("news", searched)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Iran, Iraq", "Niger, Nigeria", "Austria, Australia", "Mali, Malta"})
  void keepsNamesApartThatLookAlike(String one, String other) throws IOException {
    assertThat(tokens("news", one)).isNotEqualTo(tokens("news", other));
  }

  @Test
  void keepsEndingsInTheExactField() throws IOException {
    assertThat(tokens("exact", "Türkiye's Treaties")).containsExactly("turkiye's", "treaties");
  }

  private static Set<String> documented(String filter) {
    return Objects.requireNonNull(DOCUMENTED_FILTERS.get(filter));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static List<String> tokens(String analyzer, String text) throws IOException {
    return tokens("{\"analyzer\":\"%s\",\"text\":%s}".formatted(analyzer, quoted(text)));
  }

  private static List<String> tokens(String request) throws IOException {
    return index
        .client()
        .indices()
        .analyze(a -> a.index(index.definition().readAlias()).withJson(new StringReader(request)))
        .tokens()
        .stream()
        .map(AnalyzeToken::token)
        .toList();
  }
}
