package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.article.Article;
import org.chancery.curation.ActorEdit;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Job;
import org.chancery.search.Criteria;
import org.chancery.search.View;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits whose jobs meet in the same articles. */
class ConcurrentEditsTest {

  private static final int ARTICLES = 600;
  private static final String KIM = "person:kim-jong-un";

  @TempDir Path folder;

  @Test
  void leavesEveryArticleAsAllOfThemWantIt() throws Exception {
    try (TestIndex index = TestCluster.emptyIndex("concurrent-edits");
        EditSetup with = new EditSetup(index, TestDatabase.H2.fresh())) {
      List<String> lines =
          IntStream.range(0, ARTICLES)
              .mapToObj(i ->
                  UpkeepSetup.json("n" + i, "Old Quorx left. Dear Quirx came. Red Quarx sat " + i))
              .toList();
      Path file = Files.write(folder.resolve("many.jsonl"), lines);
      IngestFixture.ingest(with.ingestion, "articles", file);
      List<ActorEdit> edits = new ArrayList<>();
      for (String alias : List.of("Old Quorx", "Dear Quirx", "Red Quarx")) {
        edits.add(with.editor.apply(EditSetup.of(new Alias(KIM, alias))));
      }
      int updated = 0;
      for (ActorEdit edit : edits) {
        Job job = with.job(edit);
        assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
        assertThat(job.counts().updated() + job.counts().unchanged()).isEqualTo(ARTICLES);
        updated += (int) job.counts().updated();
      }
      with.search.expire();
      int revisions = 0;
      for (var hit : with.search.search(Criteria.EVERYTHING, View.hits(1_000)).hits()) {
        Article article = index.articles().find(hit.id()).orElseThrow();
        assertThat(article.annotations().actors()).as(article.body()).hasSize(3);
        revisions += article.provenance().revision() - 1;
      }
      assertThat(revisions).isEqualTo(updated).isGreaterThanOrEqualTo(ARTICLES);
    }
  }
}
