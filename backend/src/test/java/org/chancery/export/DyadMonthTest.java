package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyadMonthTest {

  private static final Criteria TWO =
      Criteria.EVERYTHING.with(Facet.DYAD, Choice.any("POL-RUS", "RUS>UKR"));

  private static TestIndex index;

  @BeforeAll
  static void fill(@TempDir Path folder) throws Exception {
    index = TestCluster.emptyIndex("dyad-month");
    Path lines =
        Files.writeString(
            folder.resolve("panel.jsonl"),
            """
            {"url":"https://a.example/1","outlet":"A","published":"2025-01-10","text":"Poland expelled 45 Russian diplomats."}
            {"url":"https://a.example/2","outlet":"B","published":"2025-01-20","text":"Poland expelled 46 Russian diplomats. In 1991, Poland sent food to Russia."}
            {"url":"https://a.example/3","outlet":"A","published":"2025-03-02","text":"Poland expelled 47 Russian diplomats on 3 February 2025. Ukraine said Russia had attacked Odesa."}
            {"url":"https://a.example/4","outlet":"A","text":"Poland expelled 48 Russian diplomats."}
            {"url":"https://a.example/5","outlet":"A","published":"2025-02-02","text":"It rained."}
            {"url":"https://a.example/6","outlet":"C","published":"2025-03-02","text":"Russia attacked Odesa in Ukraine."}
            """);
    try (Ingestion ingestion = IngestFixture.over(index)) {
      IngestFixture.ingest(ingestion, "panel", lines);
    }
  }

  @AfterAll
  static void empty() {
    index.close();
  }

  @Test
  void countsEachPairInEachMonthWithWhatItIsAPartOf() throws IOException {
    assertThat(
            lines(
                ask(TWO, PanelAsk.USUAL),
                "pair,month,articles,texts,outlets,q2,q4,sanction,aid,background,alleged,undated,all_articles,all_outlets"))
        .containsExactly(
            "POL-RUS,2025-01,2,2,2,0,2,2,0,1,0,1,2,2",
            "POL-RUS,2025-03,1,1,1,0,1,1,0,0,0,1,2,2",
            "RUS>UKR,2025-03,2,2,2,0,1,0,0,0,1,0,2,2");
  }

  @Test
  void namesStatesAsOtherDataSetsDo() throws IOException {
    assertThat(lines(ask(TWO, PanelAsk.USUAL), "a_iso3,b_iso3,a_name,b_name,a_cow,b_cow,a_gw,b_gw"))
        .contains(
            "POL,RUS,Poland,Russia,290,365,290,365", "RUS,UKR,Russia,Ukraine,365,369,365,369");
  }

  @ParameterizedTest
  @CsvSource({
    "DEU,1985-03,260,260", "DEU,1990-10,255,260", "YEM,2020-01,679,678", "SRB,2006-05,345,345",
    "SRB,2006-06,345,340", "XKX,2020-01,347,347", "PSE,2020-01,'',''", "org:nato,2020-01,'',''"
  })
  void knowsTheNumbersOfStates(String code, YearMonth month, String cow, String gw) {
    assertThat(StateCodes.cow(code, month)).isEqualTo(cow);
    assertThat(StateCodes.gw(code, month)).isEqualTo(gw);
  }

  @Test
  void fillsMonthsWithoutAnArticle() throws IOException {
    PanelAsk zeros = new PanelAsk(DateKind.PUBLISHED, true, false);
    assertThat(lines(ask(TWO, zeros), "pair,month,articles,all_articles"))
        .contains("POL-RUS,2025-02,0,1", "RUS>UKR,2025-01,0,2")
        .hasSize(6);
    Criteria year = TWO.between(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 12, 31));
    assertThat(lines(ask(year, zeros), "pair,month,articles"))
        .contains("POL-RUS,2025-01,1", "POL-RUS,2025-12,0")
        .hasSize(24);
  }

  @Test
  void countsByTheDateOfTheEvent() throws IOException {
    assertThat(
            lines(
                ask(TWO, new PanelAsk(DateKind.EVENT, false, false)),
                "pair,month,articles,outlets,sanction"))
        .contains("POL-RUS,2025-02,1,1,1");
  }

  @Test
  void countsOnlyOutletsThatAreAlwaysThereWhereAsked() throws IOException {
    PanelAsk balanced = new PanelAsk(DateKind.PUBLISHED, false, true);
    assertThat(lines(ask(TWO, balanced), "pair,month,articles,outlets,all_articles,all_outlets"))
        .containsExactly(
            "POL-RUS,2025-01,1,1,1,1", "POL-RUS,2025-03,1,1,1,1", "RUS>UKR,2025-03,1,1,1,1");
    Criteria none = TWO.with(Facet.OUTLET, Choice.any("c"));
    assertThatThrownBy(() ->
            ExportFixture.exports(index.search())
                .open(
                    ask(
                        none.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)),
                        balanced)))
        .isInstanceOf(BadQuery.class)
        .hasMessageStartingWith("No outlet has an article in every month;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POL-*   | POL-RUS
          *>UKR   | RUS>UKR
          RUS-POL,UKR | POL-RUS RUS-UKR
          bloc:EU-RUS | POL-RUS
          """)
  void expandsPairsOfSeveral(String pair, String rows) throws IOException {
    Criteria criteria = Criteria.EVERYTHING.with(Facet.DYAD, Choice.any(pair));
    assertThat(lines(ask(criteria, PanelAsk.USUAL), "pair").stream().distinct())
        .containsExactly(rows.split(" "));
  }

  private static ExportAsk ask(Criteria criteria, PanelAsk panel) {
    return ExportAsk.of(Format.DYAD_MONTH, criteria).with(panel);
  }

  private static List<String> lines(ExportAsk ask, String columns) throws IOException {
    return ExportFixture.rows(index.search(), ask.withColumns(List.of(columns.split(",", -1))))
        .stream()
        .map(CSVRecord::values)
        .map(values -> String.join(",", values))
        .toList();
  }
}
