package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRuleTest {

  @TempDir Path folder;

  @Test
  void leavesTheSamplesOutAsSoonAsThereAreOtherArticles() throws Exception {
    Path file =
        Files.write(
            folder.resolve("one.jsonl"),
            List.of(
                "{\"title\":\"One\",\"text\":\"A text.\"}",
                "{\"title\":\"Two\",\"text\":\"Another.\"}"));
    try (TestIndex index = TestCluster.emptyIndex("sample-rule");
        Ingestion ingestion = IngestFixture.over(index)) {
      ArticleSearch search = index.search();
      assertThat(search.count(Criteria.EVERYTHING)).isZero();

      IngestFixture.ingest(ingestion, "samples", file);
      search.expire();
      assertThat(search.count(Criteria.EVERYTHING)).isEqualTo(2);
      assertThat(search.leavesOutSamples(Criteria.EVERYTHING)).isFalse();

      String begun = search.search(Criteria.EVERYTHING, View.hits(1)).cursor();
      assertThat(begun).isNotNull();

      IngestFixture.ingest(ingestion, "mine", file);
      search.expire();
      assertThat(search.leavesOutSamples(Criteria.EVERYTHING)).isTrue();
      assertThat(search.search(Criteria.EVERYTHING, View.hits(10)).hits())
          .extracting(Hit::collection)
          .containsExactly("mine", "mine");
      assertThat(search.values(Criteria.EVERYTHING, Facet.COLLECTION, "", false, 10))
          .extracting(FacetValue::value)
          .containsExactly("mine");

      assertThat(search.search(Criteria.EVERYTHING, View.hits(1).withCursor(begun)).hits())
          .as("the second page of a search that began when there were only samples")
          .extracting(Hit::collection)
          .containsExactly("samples");

      Criteria notOther = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.none("other"));
      assertThat(search.count(notOther)).as("to leave one out asks for no samples").isEqualTo(2);
      assertThat(search.leavesOutSamples(notOther)).isTrue();
      Criteria notSamples = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.none("samples"));
      assertThat(search.count(notSamples)).isEqualTo(2);
      assertThat(search.leavesOutSamples(notSamples)).isFalse();

      Criteria samples = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.any("samples"));
      assertThat(search.count(samples)).isEqualTo(2);
      assertThat(search.leavesOutSamples(samples)).isFalse();
    }
  }
}
