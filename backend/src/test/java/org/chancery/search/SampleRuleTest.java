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
            folder.resolve("one.jsonl"), List.of("{\"title\":\"One\",\"text\":\"A text.\"}"));
    try (TestIndex index = TestCluster.emptyIndex("sample-rule");
        Ingestion ingestion = IngestFixture.over(index)) {
      ArticleSearch search = index.search();
      assertThat(search.count(Criteria.EVERYTHING)).isZero();

      IngestFixture.ingest(ingestion, "samples", file);
      search.expire();
      assertThat(search.count(Criteria.EVERYTHING)).isEqualTo(1);
      assertThat(search.leavesOutSamples(Criteria.EVERYTHING)).isFalse();

      IngestFixture.ingest(ingestion, "mine", file);
      search.expire();
      assertThat(search.leavesOutSamples(Criteria.EVERYTHING)).isTrue();
      assertThat(search.search(Criteria.EVERYTHING, View.hits(10)).hits())
          .extracting(Hit::collection)
          .containsExactly("mine");
      assertThat(search.values(Criteria.EVERYTHING, Facet.COLLECTION, "", false, 10))
          .extracting(FacetValue::value)
          .containsExactly("mine");

      Criteria samples = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.any("samples"));
      assertThat(search.count(samples)).isEqualTo(1);
      assertThat(search.leavesOutSamples(samples)).isFalse();
    }
  }
}
