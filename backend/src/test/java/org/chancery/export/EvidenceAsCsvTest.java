package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.Choice;
import org.chancery.search.Claim;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceAsCsvTest {

  private static TestIndex index;

  @BeforeAll
  static void fill(@TempDir Path folder) throws Exception {
    index = TestCluster.emptyIndex("evidence");
    Path lines =
        Files.writeString(
            folder.resolve("evidence.jsonl"),
            """
            {"url":"https://a.example/1","title":"Talks","outlet":"=Outlet","published":"2025-03-05","text":"It rained in 🕊 Moscow. Poland expelled 45 Russian diplomats on 3 March 2025. Nobody slept.\\n\\nUkraine said Russia had attacked Odesa."}
            {"url":"https://a.example/2","title":"Denial","published":"2025-03","text":"The United States did not sanction Turkey."}
            {"url":"https://a.example/3","published":"2025-03-05","title":"France will send tanks to Ukraine","text":"In 1991, Japan sent food to Mongolia."}
            """);
    try (Ingestion ingestion = IngestFixture.over(index)) {
      IngestFixture.ingest(ingestion, "evidence", lines);
    }
  }

  @AfterAll
  static void empty() {
    index.close();
  }

  @Test
  void quotesTheSentenceBetweenItsNeighbours() throws IOException {
    CSVRecord row = rows(Criteria.EVERYTHING.with(Facet.DYAD, Choice.any("POL>RUS"))).getFirst();
    assertThat(row.toMap())
        .containsEntry("url", "https://a.example/1")
        .containsEntry("outlet", "'=Outlet")
        .containsEntry("published", "2025-03-05")
        .containsEntry("published_precision", "day")
        .containsEntry("event_date", "2025-03-03")
        .containsEntry("previous_sentence", "It rained in 🕊 Moscow.")
        .containsEntry("sentence", "Poland expelled 45 Russian diplomats on 3 March 2025.")
        .containsEntry("next_sentence", "Nobody slept.")
        .containsEntry("source", "POL")
        .containsEntry("target", "RUS")
        .containsEntry("event", "SANCTION")
        .containsEntry("quad", "4")
        .containsEntry("time", "did")
        .containsEntry("claimed_by", "")
        .containsEntry("negated", "false");
    assertThat(row.get("rule")).isNotEmpty();
    assertThat(row.get("text_id")).isEqualTo(row.get("id"));
    assertThat(Double.parseDouble(row.get("confidence"))).isBetween(0.1, 1.0);
  }

  @Test
  void hasARowForEachEvent() throws IOException {
    assertThat(rows(Criteria.EVERYTHING))
        .extracting(
            r -> r.get("source") + ">" + r.get("target"),
            r -> r.get("time"),
            r -> r.get("negated"),
            r -> r.get("claimed_by"))
        .containsExactlyInAnyOrder(
            tuple("POL>RUS", "did", "false", ""),
            tuple("RUS>UKR", "did", "false", "UKR"),
            tuple("USA>TUR", "did", "true", ""),
            tuple("FRA>UKR", "will", "false", ""),
            tuple("JPN>MNG", "background", "false", ""));
  }

  @ParameterizedTest
  @CsvSource({"ALLEGED,1,1", "OUTLET,4,3", "ANYONE,5,3"})
  void tellsWhatIsOnlyAllegedFromTheRest(Claim claim, int events, int articles) throws IOException {
    Criteria criteria = Criteria.EVERYTHING.claimed(claim);
    assertThat(rows(criteria)).hasSize(events);
    assertThat(index.search().count(criteria)).isEqualTo(articles);
  }

  @Test
  void wantsWhatIsAskedOfAnEventInOneAndTheSameEvent() throws IOException {
    Criteria alleged =
        Criteria.EVERYTHING.with(Facet.DYAD, Choice.any("POL-RUS")).claimed(Claim.ALLEGED);
    assertThat(index.search().count(alleged)).isZero();
    assertThat(rows(alleged)).isEmpty();
  }

  @Test
  void namesTheColumnsThatReviewersRead() {
    assertThat(Columns.of(Format.EVIDENCE).subList(0, 24))
        .containsExactly(
            "url outlet outlet_country agency published published_precision event_date previous_sentence sentence next_sentence source source_actor source_sector target target_actor target_sector event quad time claimed_by denied_by rule confidence text_id"
                .split(" "));
  }

  private static List<CSVRecord> rows(Criteria criteria) throws IOException {
    return ExportFixture.rows(index.search(), ExportAsk.of(Format.EVIDENCE, criteria));
  }
}
