package org.chancery.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.article.Article;
import org.chancery.index.ArticleWriter.Result;
import org.chancery.index.ArticleWriter.Write;
import org.chancery.index.Articles.Known;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ArticleIndexTest {

  private static TestIndex index;

  @BeforeAll
  static void create() {
    index = TestCluster.emptyIndex("definition");
  }

  @AfterAll
  static void delete() {
    index.close();
  }

  static List<Article> articles() {
    return List.of(Samples.full(), Samples.bare());
  }

  @Test
  void standsBehindAnAliasForReadingAndOneForWriting() throws Exception {
    var aliases = index.client().indices().getAlias(a -> a.index("definition-v1-000001")).aliases();
    assertThat(named(aliases, "definition-v1-000001").aliases())
        .containsOnlyKeys("definition-read", "definition-write", "definition-texts-read");
  }

  @Test
  void saysWhichDefinitionAndVersionItHolds() throws Exception {
    IndexMappingRecord mapping =
        named(
            index.client().indices().getMapping(m -> m.index("definition-read")).mappings(),
            "definition-v1-000001");
    assertThat(named(mapping.mappings().meta(), "definition").to(String.class))
        .isEqualTo("articles");
    assertThat(index.index().version()).isEqualTo(1);
    assertThat(index.index().serverVersion()).isEqualTo("9.5.3");
  }

  @Test
  void refusesAFieldThatNobodyDefined() {
    assertThatThrownBy(() ->
            index
                .client()
                .index(i ->
                    i.index("definition-write")
                        .id("x")
                        .withJson(new StringReader("{\"id\":\"x\",\"surprise\":1}"))))
        .isInstanceOf(ElasticsearchException.class)
        .hasMessageContaining("strict_dynamic_mapping_exception")
        .hasMessageContaining("surprise");
  }

  @Test
  void leavesAnIndexAloneThatIsThere() {
    index.index().ensure();
    assertThat(index.index().version()).isEqualTo(1);
  }

  @Test
  void refusesAnIndexOfAnotherVersionInOneSentence() {
    ObjectNode newer = IndexDefinition.articles().json().deepCopy();
    ((ObjectNode) newer.at("/mappings/_meta")).put("version", 2);
    IndexDefinition old = new IndexDefinition("otherversion", 1, newer);
    ArticleIndex other = new ArticleIndex(index.client(), old, 1, 0);
    try {
      assertThatThrownBy(other::ensure)
          .isInstanceOf(IndexingException.class)
          .hasMessage(
              "The index otherversion-read has version 2, this build writes version 1; use the"
                  + " build that made it, or another data folder.");
    } finally {
      assertThat(delete("otherversion-v1-000001")).isTrue();
    }
  }

  @Test
  void refusesAnIndexOfAnOlderBuildThatLacksFields() {
    ObjectNode older = IndexDefinition.articles().json().deepCopy();
    ((ObjectNode) older.at("/mappings/properties")).remove(List.of("runs", "joined"));
    ((ObjectNode) older.at("/mappings/properties/provenance/properties")).remove("backfill");
    new ArticleIndex(index.client(), new IndexDefinition("older", 1, older), 1, 0).ensure();
    ArticleIndex today =
        new ArticleIndex(
            index.client(),
            new IndexDefinition("older", 1, IndexDefinition.articles().json()),
            1,
            0);
    try {
      assertThatThrownBy(today::ensure)
          .isInstanceOf(IndexingException.class)
          .hasMessage(
              "The index older-read was made by an older build and lacks the fields joined, provenance.backfill, runs;"
                  + " use that build, or another data folder and index the same input again.");
    } finally {
      assertThat(delete("older-v1-000001")).isTrue();
    }
  }

  @Test
  void definesForTextsWhatSearchesAskOfArticles() {
    ObjectNode articles = IndexDefinition.articles().json();
    ObjectNode texts = IndexDefinition.texts().json();
    assertThat(texts.get("settings")).isEqualTo(articles.get("settings"));
    ObjectNode ofArticles = ((ObjectNode) articles.at("/mappings/properties")).deepCopy();
    ofArticles.remove(List.of("joined", "runs", "annotations", "contentHash", "provenance"));
    ObjectNode ofTexts = ((ObjectNode) texts.at("/mappings/properties")).deepCopy();
    ofTexts.remove(List.of("members", "copyCount", "stale", "copies", "provenance"));
    assertThat(ofTexts).isEqualTo(ofArticles);
    String provenance = "/mappings/properties/provenance/properties/";
    for (String field : List.of("ingestedAt", "backfill", "coding")) {
      assertThat(texts.at(provenance + field)).isEqualTo(articles.at(provenance + field));
    }
    assertThat(texts.at("/mappings/properties/provenance/properties")).hasSize(3);
  }

  @Test
  void isCreatedWithTheInstallationsOwnShards() throws Exception {
    try (TestIndex cut = TestCluster.emptyIndex("cut", 3)) {
      var settings =
          named(
                  cut.client().indices().getSettings(s -> s.index("cut-read")).settings(),
                  "cut-v1-000001")
              .settings();
      assertThat(Objects.requireNonNull(Objects.requireNonNull(settings).index()).numberOfShards())
          .isEqualTo("3");
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void readsBackWhatWasWritten(Article article) {
    ArticleDocument document = DocumentMapper.toDocument(article);
    ArticleDocument parsed =
        JsonMapper.shared().readValue(DocumentMapper.toJson(document), ArticleDocument.class);
    assertThat(parsed).isEqualTo(document);
    assertThat(DocumentMapper.toArticle(parsed)).isEqualTo(article);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void takesEveryFieldThatADocumentHas(Article article) {
    List<Result> results = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    try (ArticleWriter writer =
        index
            .writers()
            .open((write, result, reason) -> {
              results.add(result);
              reasons.add(reason);
            })) {
      writer.add(
          new Write(article.id(), article.origin(), null),
          DocumentMapper.toJson(DocumentMapper.toDocument(article)));
    }
    assertThat(results).as(reasons.toString()).containsExactly(Result.WRITTEN);
    assertThat(index.articles().find(article.id())).contains(article);
  }

  @Test
  void definesEveryFieldThatADocumentHas() {
    JsonNode document =
        JsonMapper.shared()
            .readTree(DocumentMapper.toJson(DocumentMapper.toDocument(Samples.full())));
    Set<String> defined = new TreeSet<>();
    fields("", IndexDefinition.articles().json().at("/mappings/properties"), defined);
    Set<String> written = new TreeSet<>();
    paths("", document, written);
    assertThat(written).hasSizeGreaterThan(50).allMatch(defined::contains, "is defined");
    defined.removeAll(written);
    assertThat(defined)
        .as("defined, yet never written")
        .containsExactly("anyPairs", "joined", "runs");
  }

  @Test
  void knowsWhatIsIndexedAtOnceAndNotOnlyAfterARefresh() {
    Article article = Samples.bare();
    add("known-1", article, null);
    Map<String, Known> known = index.articles().known(List.of("known-1", "unknown"));
    assertThat(known).containsOnlyKeys("known-1");
    assertThat(known.get("known-1"))
        .satisfies(k -> {
          assertThat(k.job()).isEqualTo("job-1");
          assertThat(k.revision()).isEqualTo(1);
          assertThat(k.contentHash()).isEqualTo(DocumentMapper.toDocument(article).contentHash());
        });
  }

  @Test
  void letsOnlyOneOfTwoWritersWin() {
    Article article = Samples.bare();
    assertThat(add("race", article, null)).isEqualTo(Result.WRITTEN);
    assertThat(add("race", article, null)).isEqualTo(Result.CONFLICT);
    Known seen = index.articles().known(List.of("race")).get("race");
    assertThat(add("race", article, seen)).isEqualTo(Result.WRITTEN);
    assertThat(add("race", article, seen)).isEqualTo(Result.CONFLICT);
  }

  @Test
  void foldsNamesAsTheyAreSearched() {
    assertThat(DocumentMapper.fold(" Recep Tayyip ERDOĞAN ")).isEqualTo("recep tayyip erdogan");
    assertThat(DocumentMapper.key("Viktor Orbán", "person:viktor-orban"))
        .isEqualTo("viktor orban\u001Fperson:viktor-orban");
  }

  private static Result add(
      String id, Article article, @org.jspecify.annotations.Nullable Known known) {
    List<Result> results = new ArrayList<>();
    try (ArticleWriter writer =
        index.writers().open((write, result, reason) -> results.add(result))) {
      writer.add(
          new Write(id, article.origin(), known),
          DocumentMapper.toJson(DocumentMapper.toDocument(article)));
    }
    assertThat(results).hasSize(1);
    return results.getFirst();
  }

  private static <T> T named(Map<String, T> map, String name) {
    return Objects.requireNonNull(map.get(name), name);
  }

  private static boolean delete(String name) {
    try {
      return index.client().indices().delete(d -> d.index(name)).acknowledged();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Leaves of a mapping; an object that is not indexed is one leaf. */
  private static void fields(String prefix, JsonNode properties, Set<String> into) {
    properties
        .properties()
        .forEach(property -> {
          String name = prefix + property.getKey();
          JsonNode inside = property.getValue().path("properties");
          if (inside.isMissingNode()) {
            into.add(name);
          } else {
            fields(name + ".", inside, into);
          }
        });
  }

  private static void paths(String prefix, JsonNode node, Set<String> into) {
    if (Set.of("annotations", "provenance.history").contains(prefix)) {
      into.add(prefix);
    } else if (node.isObject()) {
      node.properties()
          .forEach(p ->
              paths(prefix.isEmpty() ? p.getKey() : prefix + "." + p.getKey(), p.getValue(), into));
    } else if (node.isArray()) {
      node.forEach(element -> paths(prefix, element, into));
    } else {
      into.add(prefix);
    }
  }
}
