package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speaks for an article, one thing at a time. */
class RelevanceTest {

  private static final String OTHER = "Nothing else of note was said in the capital that day. ";

  private static TestIndex index;

  @TempDir static Path folder;

  @BeforeAll
  static void fill() throws Exception {
    List<String> lines =
        List.of(
            line("Armistice", OTHER.repeat(20), "2001-05-01"),
            line("Lead", "An armistice was signed. " + OTHER.repeat(20), "2001-05-02"),
            line("Below", OTHER.repeat(20) + "An armistice was signed.", "2001-05-03"),
            line("Lead", "An armistice was made. " + OTHER.repeat(20), "2001-05-04"),
            line("Below", OTHER.repeat(20) + "An armistice was made.", "2001-05-05"),
            line("Lead", "An armistice was held. " + OTHER.repeat(20), "2001-05-06"),
            line("Below", OTHER.repeat(20) + "An armistice was held.", "2001-05-07"),
            line(
                "Side by side", OTHER.repeat(9) + "The copper ballot fell. " + OTHER, "2002-05-05"),
            line("Near", OTHER.repeat(9) + "Copper for every ballot fell. " + OTHER, "2002-05-06"),
            line("Far apart", "A copper " + OTHER.repeat(9) + "A ballot.", "2002-05-07"),
            line("Old", "The zinc harbour. " + OTHER, "2003-05-05"),
            line(
                "New",
                "The zinc harbour. " + OTHER,
                LocalDate.now(ZoneOffset.UTC).minusDays(3).toString()),
            line("Undated", "The zinc harbour. " + OTHER, null));
    index = TestCluster.emptyIndex("relevance");
    try (Ingestion ingestion = IngestFixture.over(index)) {
      IngestFixture.ingest(ingestion, "r", Files.write(folder.resolve("r.jsonl"), lines));
    }
  }

  private static String line(String title, String text, @Nullable String day) {
    return "{\"title\":\"%s\",\"text\":\"%s\"%s}"
        .formatted(title, text, day == null ? "" : ",\"published\":\"" + day + "\"");
  }

  @AfterAll
  static void empty() {
    index.close();
  }

  @Test
  void putsTheTitleBeforeTheLeadBeforeTheRest() {
    assertThat(found("armistice", Sort.RELEVANCE))
        .containsExactly("Armistice", "Lead", "Lead", "Lead", "Below", "Below", "Below");
  }

  @Test
  void putsWordsThatStandTogetherFirst() {
    assertThat(found("copper ballot", Sort.RELEVANCE))
        .startsWith("Side by side", "Near")
        .containsExactlyInAnyOrder("Side by side", "Near", "Far apart");
  }

  @Test
  void putsNewArticlesFirstWhereThatIsAskedFor() {
    assertThat(found("zinc", Sort.FRESH)).first().isEqualTo("New");
    assertThat(found("zinc", Sort.FRESH)).hasSize(3);
  }

  @Test
  void findsTheSameArticlesInEveryOrder() {
    for (String query :
        List.of("armistice", "copper ballot", "zinc OR copper", "\"that day\" -zinc")) {
      assertThat(found(query, Sort.FRESH))
          .as(query)
          .containsExactlyInAnyOrderElementsOf(found(query, Sort.NEWEST))
          .containsExactlyInAnyOrderElementsOf(found(query, Sort.RELEVANCE));
    }
  }

  @Test
  void goesOnWhereAPageEnded() {
    View page = View.hits(2).sortedBy(Sort.FRESH);
    Criteria zinc = Criteria.EVERYTHING.withQuery("zinc");
    SearchResult first = index.search().search(zinc, page);
    SearchResult second = index.search().search(zinc, page.withCursor(first.cursor()));
    assertThat(second.hits()).hasSize(1);
    assertThat(first.hits().stream().map(Hit::id)).doesNotContain(second.hits().getFirst().id());
  }

  private static List<String> found(String query, Sort sort) {
    return index
        .search()
        .search(Criteria.EVERYTHING.withQuery(query), View.hits(20).sortedBy(sort))
        .hits()
        .stream()
        .map(hit -> hit.title().replaceAll("[\uE000\uE001]", ""))
        .toList();
  }
}
