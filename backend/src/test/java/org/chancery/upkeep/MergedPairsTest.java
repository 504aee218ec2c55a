package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.ingest.IngestFixture;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.View;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation that was merged into another goes on answering in pairs. */
class MergedPairsTest {

  private static final String NATO = "org:nato";
  private static final String UNION = "org:european-union";

  @TempDir Path folder;

  @Test
  void areFoundByEitherId() throws Exception {
    try (TestIndex index = TestCluster.emptyIndex("pairs");
        EditSetup with = new EditSetup(index, TestDatabase.H2.fresh())) {
      Path file =
          Files.write(
              folder.resolve("two.jsonl"),
              List.of(
                  UpkeepSetup.json("alliance", "NATO condemned Russia on Monday."),
                  UpkeepSetup.json("union", "The European Union condemned Russia on Monday.")));
      IngestFixture.ingest(with.ingestion, "articles", file);
      assertThat(with.search.count(pair(Choice.any(NATO + ">RUS")))).isEqualTo(1);

      with.apply(new Merge(NATO, UNION));
      with.search.expire();
      for (String side : List.of(NATO, UNION)) {
        assertThat(with.search.count(pair(Choice.any(side + "-RUS")))).as(side).isEqualTo(2);
        assertThat(with.search.count(pair(Choice.all(side + ">RUS")))).as(side).isEqualTo(2);
        assertThat(with.search.count(pair(Choice.any(side + "-*")))).as(side).isEqualTo(2);
        assertThat(with.search.count(pair(Choice.none(side + "-RUS")))).as(side).isZero();
        assertThat(with.search.count(Criteria.EVERYTHING.withQuery("dyad:\"" + side + "-RUS\"")))
            .as(side)
            .isEqualTo(2);
      }
      assertThat(with.search.search(pair(Choice.any(NATO + ">RUS")), View.hits(1)).hits())
          .singleElement()
          .satisfies(hit -> assertThat(hit.dyads()).isNotEmpty());
    }
  }

  private static Criteria pair(Choice choice) {
    return Criteria.EVERYTHING.with(Facet.DYAD, choice);
  }
}
