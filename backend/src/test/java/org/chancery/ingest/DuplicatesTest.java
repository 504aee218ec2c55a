package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.ingest.Job.Counts;
import org.junit.jupiter.api.Test;

/** Several documents of one job that have one address. */
class DuplicatesTest extends IngestionSetup {

  private static final int ADDRESSES = 60;
  private static final int VERSIONS = 4;

  @Test
  void takesTheFirstAndNamesTheOthers() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int address = 0; address < ADDRESSES; address++) {
      for (int version = 0; version < VERSIONS; version++) {
        // Those that come later are quicker to read, and would overtake the first.
        lines.add(json("a" + address, "Version " + version + ".".repeat(2_000 / (version + 1))));
      }
    }
    Path file = write("many.jsonl", lines.toArray(String[]::new));
    int others = ADDRESSES * (VERSIONS - 1);
    Job first = IngestFixture.ingest(ingestion, Ingestion.DEFAULT_COLLECTION, file);
    assertThat(first.counts()).isEqualTo(new Counts(ADDRESSES, 0, 0, others, 0));
    assertThat(first.doubts()).isEqualTo(others);
    assertThat(ingestion.doubts(first.id(), 0, 1).getFirst().reason())
        .startsWith("It has the address or id of a document that came before it");
    assertThat(articles())
        .extracting(Article::body)
        .allMatch(body -> body.startsWith("Version 0."));
    for (int i = 0; i < 2; i++) {
      assertThat(ingest(file)).isEqualTo(new Counts(0, 0, ADDRESSES, others, 0));
    }
    assertThat(articles()).allMatch(article -> article.provenance().revision() == 1);
  }

  @Test
  void saysNothingOfTheSameTwice() throws Exception {
    Path file = write("same.jsonl", json("a", "Text of a."), json("a", "Text of a."));
    Job job = IngestFixture.ingest(ingestion, Ingestion.DEFAULT_COLLECTION, file);
    assertThat(job.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
    assertThat(job.doubts()).isZero();
  }

  private List<Article> articles() {
    return all().stream().map(hit -> index.articles().find(hit.id()).orElseThrow()).toList();
  }
}
