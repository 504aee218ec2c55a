package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.Snippets.Range;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hit quotes, by a real highlighter where one is needed. */
class SnippetsTest {

  private static final String LONG =
      "The ministers " + "of the many states that had come to Geneva ".repeat(6);

  private static final String TALKS =
      "Talks began in Geneva. The U.S. President praised the armistice on Monday. Nobody left."
          + "\\n\\nRussian Foreign Minister Sergey Lavrov met North Korean Foreign Minister Choe Son Hui"
          + " in Wonsan on Friday. They spoke of the armistice. Russia sent food aid to North Korea.";

  @TempDir Path folder;

  @Test
  void quotesWholeSentences() throws Exception {
    try (TestIndex index = TestCluster.emptyIndex("snippets");
        Ingestion ingestion = IngestFixture.over(index)) {
      ingest(
          ingestion,
          "long",
          LONG + "praised the armistice " + LONG.toLowerCase(Locale.ROOT) + "left.");
      ingest(ingestion, "talks", TALKS);

      assertThat(snippets(index, "title:long armistice", Criteria.EVERYTHING))
          .singleElement()
          .satisfies(s ->
              assertThat(s)
                  .startsWith("The ministers of")
                  .contains("the \uE000armistice\uE001 the")
                  .endsWith(" left."));
      assertThat(snippets(index, "title:talks armistice", Criteria.EVERYTHING))
          .containsExactlyInAnyOrder(
              "The U.S. President praised the \uE000armistice\uE001 on Monday.",
              "They spoke of the \uE000armistice\uE001.");
      assertThat(snippets(index, "title:talks", Criteria.EVERYTHING))
          .singleElement()
          .satisfies(s ->
              assertThat(s)
                  .startsWith("Talks began in Geneva. The U.S. President praised")
                  .contains("Nobody left.\n\nRussian")
                  .endsWith("."));

      Criteria pair = Criteria.EVERYTHING.with(Facet.DYAD, Choice.any("PRK-RUS"));
      assertThat(snippets(index, "", pair).stream().map(Snippets::unmarked))
          .contains("Russia sent food aid to North Korea.")
          .doesNotContain("They spoke of the armistice.");
      assertThat(snippets(index, "", pair))
          .contains("\uE000Russia\uE001 sent food aid to \uE000North Korea\uE001.");
      assertThat(snippets(index, "food armistice", pair))
          .startsWith("\uE000Russia\uE001 sent \uE000food\uE001 aid to \uE000North Korea\uE001.")
          .anyMatch(s -> s.contains("\uE000armistice\uE001"))
          .hasSize(3);
      for (String event : List.of("AID", "CONSULT")) {
        assertThat(hit(index, "", pair.with(Facet.EVENT, Choice.any(event))).dyads())
            .as("what has room beside a hit")
            .hasSizeGreaterThan(1)
            .first()
            .satisfies(dyad -> assertThat(dyad.event()).isEqualTo(event));
      }
    }
  }

  @Test
  void quotesTheFirstSentencesWhereNothingWasSearchedFor() {
    assertThat(Snippets.lead(" One came. Two left.")).containsExactly("One came. Two left.");
    assertThat(Snippets.lead("No end at all")).containsExactly("No end at all");
    String long220 = "The talks went on and on, " + "and on, ".repeat(25) + "and on.";
    assertThat(Snippets.lead(long220 + " Nobody left.")).containsExactly(long220);
  }

  @Test
  void quotesNoPartOfASentenceButOfOneThatDoesNotEnd() {
    String cut = "They met in " + "the city of many, many bridges and ".repeat(30);
    assertThat(Snippets.lead(cut.substring(0, 800)))
        .singleElement()
        .satisfies(s -> assertThat(s).startsWith("They met").endsWith("…").hasSizeLessThan(225));
    assertThat(Snippets.lead(("They left. " + cut).substring(0, 800)))
        .containsExactly("They left.");
    assertThat(Snippets.lead("")).isEmpty();
  }

  @Test
  void marksEachPlaceOnce() {
    String body = "\uD83D\uDE00. Seoul met Tokyo. Nobody else came.";
    Range sentence = new Range(4, body.indexOf(" Nobody"));
    Snippets snippets = new Snippets(body, List.of("\uE000Seoul\uE001 met Tokyo."));
    assertThat(
            snippets.of(
                List.of(sentence), List.of(new Range(4, 9), new Range(14, 19), new Range(16, 19))))
        .containsExactly("\uE000Seoul\uE001 met \uE000Tokyo\uE001.");
    assertThat(Snippets.range(body, 3, 8)).isEqualTo(new Range(4, 9));
    assertThat(Snippets.range(body, 3, 700)).isNull();
  }

  private void ingest(Ingestion ingestion, String name, String text) throws Exception {
    Path file = folder.resolve(name + ".jsonl");
    Files.writeString(file, "{\"title\":\"%s\",\"text\":\"%s\"}\n".formatted(name, text));
    IngestFixture.ingest(ingestion, "snippets", file);
  }

  private static List<String> snippets(TestIndex index, String words, Criteria criteria) {
    return hit(index, words, criteria).snippets();
  }

  private static Hit hit(TestIndex index, String words, Criteria criteria) {
    return index.search().search(criteria.withQuery(words), View.hits(1)).hits().getFirst();
  }
}
