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

/** What a hit quotes, by a real highlighter. */
class SnippetsTest {

  private static final String LONG =
      "The ministers " + "of the many states that had come to Geneva ".repeat(6);

  @TempDir Path folder;

  @Test
  void showsWhereALongSentenceWasCut() throws Exception {
    String text =
        LONG + "praised the armistice " + LONG.toLowerCase(java.util.Locale.ROOT) + "left.";
    Path file = folder.resolve("long.jsonl");
    Files.writeString(file, "{\"title\":\"Geneva\",\"text\":\"" + text + "\"}\n");
    try (TestIndex index = TestCluster.emptyIndex("snippets");
        Ingestion ingestion = IngestFixture.over(index)) {
      IngestFixture.ingest(ingestion, "snippets", file);

      assertThat(snippets(index, "armistice"))
          .hasSize(1)
          .allSatisfy(s -> assertThat(s).startsWith("…").endsWith("…").contains("armistice"));
      assertThat(snippets(index, ""))
          .allSatisfy(s -> assertThat(s).startsWith("The ministers").endsWith("…"));
    }
  }

  private static List<String> snippets(TestIndex index, String words) {
    return index
        .search()
        .search(Criteria.EVERYTHING.withQuery(words), View.hits(1))
        .hits()
        .getFirst()
        .snippets();
  }
}
