package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.awaitility.Awaitility;
import org.chancery.app.Refused;
import org.chancery.app.SampleFolder;
import org.chancery.embedded.EmbeddedElasticsearch;
import org.chancery.index.ClusterSettings;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.SearchResult;
import org.chancery.search.Sort;
import org.chancery.search.View;
import org.chancery.testing.RunningApplication;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code spring.elasticsearch.uris} names somebody's cluster: everything else stays the same. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OtherClusterTest {

  private static final List<Facet> FACETS = List.of(Facet.ACTOR, Facet.DYAD);

  @TempDir static Path folder;

  private static EmbeddedElasticsearch cluster;
  private static RunningApplication application;
  private static Caller admin;

  @BeforeAll
  static void start() throws Exception {
    cluster = TestCluster.another();
    application = RunningApplication.on(TestCluster.settingsOf(cluster), folder);
    admin = Caller.basic(application.address(), "admin", RunningApplication.PASSWORD);
    Path samples = SampleFolder.unpackedIn(folder.resolve("samples"));
    assertThat(
            IngestFixture.ingest(application.bean(Ingestion.class), "corpus", samples)
                .counts()
                .notIndexed())
        .isZero();
  }

  @AfterAll
  static void stop() {
    application.close();
    cluster.close();
  }

  @Test
  @Order(1)
  void findsAndExportsTheSameAsAnywhere() throws Exception {
    JsonNode answer =
        admin.json("/api/v1/search?q=treaty&facets=actor,dyad&size=1000&facetSize=1000");
    SearchResult here =
        SampleIndex.get()
            .search()
            .search(
                Criteria.EVERYTHING.withQuery("treaty"),
                new View(Sort.RELEVANCE, 0, null, FACETS, View.MOST_VALUES, null));
    assertThat(answer.path("total").asLong()).isEqualTo(here.total()).isPositive();
    here.facets()
        .forEach((facet, values) ->
            assertThat(answer.at("/facets/" + facet.parameter()).findValuesAsString("value"))
                .containsExactlyInAnyOrderElementsOf(
                    values.stream().map(FacetValue::value).toList()));
    String csv = admin.get("/api/v1/export.csv").body();
    assertThat(CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().size() - 1)
        .isEqualTo(admin.json("/api/v1/search?size=0").path("total").asInt());
  }

  @Test
  @Order(1)
  void takesArticles() {
    HttpResponse<String> response =
        admin.send(
            "POST",
            "/api/v1/articles",
            "{\"title\":\"Posted\",\"text\":\"Peru met Chile.\",\"collection\":\"posted\"}",
            "application/x-ndjson");
    assertThat(response.body()).contains("\"indexed\"");
    assertThat(admin.json("/api/v1/search?collection=posted").path("total").asInt()).isEqualTo(1);
  }

  @Test
  @Order(2)
  void saysThatElasticsearchDoesNotAnswerAndRecoversByItself() throws Exception {
    long total = admin.json("/api/v1/search?size=0").path("total").asLong();
    String id = admin.json("/api/v1/search?size=1").at("/hits/0/id").asString();
    ProcessHandle node = ProcessHandle.of(cluster.pid()).orElseThrow();
    node.destroyForcibly();
    node.onExit().get();
    for (String path :
        List.of(
            "/api/v1/search",
            "/api/v1/facets/actor",
            "/api/v1/articles/" + id,
            "/api/v1/export.csv",
            "/api/v1/status")) {
      HttpResponse<String> response = admin.get(path);
      assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(503);
      assertThat(response.body())
          .contains("Elasticsearch does not answer at the moment; try again in a few seconds.")
          .doesNotContain("Exception");
      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(300))
        .until(() -> {
          HttpResponse<String> response = admin.get("/api/v1/search?size=0");
          // Nothing but this sentence on the way back either.
          assertThat(response.statusCode()).as(response.body()).isIn(200, 503);
          return response.statusCode() == 200;
        });
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(admin.json("/api/v1/search?size=0").path("total").asLong())
                .isEqualTo(total));
  }

  @Test
  @Order(3)
  void refusesToStartInOneSentenceWithoutTheRightKey() {
    ClusterSettings wrong = new ClusterSettings(List.of(cluster.uri()), null, null, "wrong", null);
    assertThatThrownBy(() -> RunningApplication.on(wrong, folder.resolve("wrong")))
        .isInstanceOf(Refused.class)
        .hasMessageMatching("[^\\n]+");
  }

  @Test
  @Order(3)
  void refusesToStartInOneSentenceWithoutACluster() {
    ClusterSettings nowhere =
        new ClusterSettings(List.of(URI.create("http://127.0.0.1:9")), null, null, "x", null);
    assertThatThrownBy(() -> RunningApplication.on(nowhere, folder.resolve("nowhere")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Elasticsearch")
        .hasMessageMatching("[^\\n]+");
  }
}
