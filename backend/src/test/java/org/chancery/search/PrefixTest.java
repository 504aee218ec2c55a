package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {

  /** More words than a query may have clauses. */
  private static final int WORDS = 3_000;

  private static TestIndex index;

  @TempDir static Path folder;

  @BeforeAll
  static void fill() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      lines.add(line("Number " + i, "The code is trans-zeb" + i + "x."));
    }
    lines.add(line("Erdoğan in Ürümqi", "Nothing else."));
    lines.add(line("erdogan", "Nothing else."));
    index = TestCluster.emptyIndex("prefix");
    try (Ingestion ingestion = IngestFixture.over(index)) {
      IngestFixture.ingest(ingestion, "p", Files.write(folder.resolve("p.jsonl"), lines));
    }
  }

  @AfterAll
  static void empty() {
    index.close();
  }

  private static String line(String title, String text) {
    return "{\"title\":\"%s\",\"text\":\"%s\"}".formatted(title, text);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "erdog*, 2",
    "erdoğ*, 2",
    "ERDOĞ*, 2",
    "urumq*, 1",
    "Ürü*, 1",
    "zeb*, 3000",
    "zeb1*, 1111",
    "trans-zeb*, 3000",
    "number-zeb*, 0",
    "NOT zeb*, 2",
    "title:erdogan erd*, 2"
  })
  void findsEveryArticleWithAWordThatBeginsSo(String query, long found) {
    assertThat(index.search().count(Criteria.EVERYTHING.withQuery(query))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"erdoğ*", "trans-zeb*", "nothing els*"})
  void marksWhatBeginsSo(String query) {
    Hit hit =
        index.search().search(Criteria.EVERYTHING.withQuery(query), View.hits(1)).hits().getFirst();
    assertThat(hit.title() + hit.snippets()).contains(String.valueOf(Hit.MARK_START));
  }
}
