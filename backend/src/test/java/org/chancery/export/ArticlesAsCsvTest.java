package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.apache.commons.csv.CSVRecord;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.search.Named;
import org.chancery.search.View;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ArticlesAsCsvTest {

  /** More than two pages. */
  private static final int PLAIN = 1_190;

  private static final List<String> NASTY =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1 for peace",
          "-5 °C in Moscow",
          "@chancellor",
          "'Not charity,' she said",
          "''twice",
          "\"Quoted\", with a comma",
          "Two\nlines",
          "Two\r\nlines of Windows",
          "Emoji 🕊️ and 𝔘nicode beyond the plane",
          "<script>alert(1)</script>",
          "Semicolon; pipe | tab\tinside",
          "Ends with a quote\"",
          "  spaces around  ");

  private static final ExportAsk EVERYTHING = ExportAsk.of(Format.CSV, Criteria.EVERYTHING);

  @TempDir static Path folder;

  private static TestIndex index;
  private static ArticleSearch search;

  @BeforeAll
  static void fill() throws Exception {
    index = TestCluster.emptyIndex("export");
    search = index.search();
    fill(index, PLAIN);
  }

  @AfterAll
  static void empty() {
    index.close();
  }

  private static void fill(TestIndex target, int plain) throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < plain; i++) {
      lines.add(line("Article " + i, "Nothing much happened on day " + i + "."));
    }
    for (String title : NASTY) {
      lines.add(line(title, "-begins with a hyphen, has \"quotes\",\nlines and 🕊. " + title));
    }
    Path file = Files.write(folder.resolve("articles-" + plain + ".jsonl"), lines);
    try (Ingestion ingestion = IngestFixture.over(target)) {
      assertThat(IngestFixture.ingest(ingestion, "export", file).counts().indexed())
          .isEqualTo(plain + NASTY.size());
    }
  }

  private static String line(String title, String text) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("title", title);
    object.put("text", text);
    object.put("authors", List.of("=A", "B | C"));
    object.put("outlet", "@Outlet");
    object.put("published", "2024-06-30");
    return JsonMapper.shared().writeValueAsString(object);
  }

  @Test
  void hasAsManyRowsAsTheTotalOverMoreThanTwoPages() throws IOException {
    List<Long> progress = new ArrayList<>();
    String out = ExportFixture.written(search, EVERYTHING, progress::add);
    long total = search.count(Criteria.EVERYTHING);
    assertThat(total).isEqualTo(PLAIN + NASTY.size());
    assertThat(progress).hasSizeGreaterThan(2).isSorted().endsWith(total);
    List<CSVRecord> records = parsed(out);
    assertThat(records).hasSize((int) total);
    assertThat(records.stream().map(r -> r.get("id"))).doesNotHaveDuplicates();
  }

  @Test
  void isReadBackWithoutLoss() throws IOException {
    List<CSVRecord> records = parsed(export(Criteria.EVERYTHING));
    List<String> titles =
        records.stream()
            .map(r -> Cells.unguarded(r.get("title")))
            .filter(title -> !title.startsWith("Article "))
            .toList();
    assertThat(titles)
        .containsExactlyInAnyOrderElementsOf(NASTY.stream().map(String::strip).toList());
    assertThat(records.stream().map(r -> Cells.unguarded(r.get("snippet"))))
        .noneMatch(snippet -> snippet.contains("\n"))
        .anyMatch(
            snippet -> snippet.startsWith("-begins with a hyphen, has \"quotes\", lines and"));
    assertThat(records)
        .allSatisfy(r -> {
          assertThat(Cells.unguarded(r.get("outlet"))).isEqualTo("@Outlet");
          assertThat(r.get("published")).isEqualTo("2024-06-30");
          assertThat(r.get("published_precision")).isEqualTo("day");
          assertThat(r.get("published_rule")).isEqualTo("given");
        });
  }

  @Test
  void lacksNothingThatAHitShows() throws IOException {
    TestIndex samples = SampleIndex.get();
    Criteria criteria =
        Criteria.EVERYTHING.with(Facet.COUNTRY, Choice.any("PRK", "RUS")).withQuery("treaty");
    String out = ExportFixture.written(samples.search(), ExportAsk.of(Format.CSV, criteria));
    Map<String, CSVRecord> rows = new LinkedHashMap<>();
    parsed(out).forEach(r -> rows.put(r.get("id"), r));
    List<Hit> hits = samples.search().search(criteria, View.hits(1_000)).hits();
    assertThat(hits).hasSizeGreaterThan(5).hasSameSizeAs(rows.keySet());
    for (Hit hit : hits) {
      CSVRecord row = Objects.requireNonNull(rows.get(hit.id()), hit.id());
      assertThat(Cells.unguarded(row.get("title"))).isEqualTo(unmarked(hit.title()));
      assertThat(row.get("actor_ids"))
          .isEqualTo(String.join(" | ", hit.actors().stream().map(Named::id).toList()));
      assertThat(row.get("countries"))
          .isEqualTo(String.join(" | ", hit.countries().stream().map(Named::id).toList()));
      assertThat(row.get("dyads").isEmpty()).isEqualTo(hit.dyads().isEmpty());
      assertThat(Cells.unguarded(row.get("snippet")))
          .isEqualTo(
              hit.snippets().isEmpty()
                  ? ""
                  : unmarked(hit.snippets().getFirst()).replaceAll("\\s+", " "));
    }
  }

  @Test
  void saysWhatDidNotHappenAndWhatOnlyMay() throws Exception {
    Path file =
        Files.write(
            folder.resolve("negated.jsonl"),
            List.of(
                line("Sanctions", "The United States did not sanction Turkey."),
                line("Expulsion", "Poland expelled 45 Russian diplomats."),
                line("Plans", "France will send tanks to Ukraine."),
                line("Claims", "Ukraine said Russia had attacked Odesa."),
                line("Doubts", "Germany may send missiles to Ukraine."),
                line("History", "In 1991, Japan sent food to Mongolia.")));
    try (TestIndex denials = TestCluster.emptyIndex("export-negated");
        Ingestion ingestion = IngestFixture.over(denials)) {
      IngestFixture.ingest(ingestion, "negated", file);
      assertThat(denials.search().search(Criteria.EVERYTHING, View.hits(10)).hits())
          .flatExtracting(Hit::dyads)
          .extracting(Hit.HitDyad::event, Hit.HitDyad::time, Hit.HitDyad::negated)
          .containsExactlyInAnyOrder(
              tuple("SANCTION", "did", true),
              tuple("SANCTION", "did", false),
              tuple("ASSAULT", "did", false),
              tuple("AGREE", "will", false),
              tuple("AID", "may", false),
              tuple("AID", "background", false));
      assertThat(parsed(ExportFixture.written(denials.search(), EVERYTHING)))
          .extracting(row -> row.get("dyads"))
          .containsExactlyInAnyOrder(
              "USA>TUR SANCTION negated",
              "POL>RUS SANCTION",
              "RUS>UKR ASSAULT (claimed: UKR)",
              "FRA>UKR AGREE will",
              "DEU>UKR AID may",
              "JPN>MNG AID background");
    }
  }

  @Test
  void holdsNoCellThatASpreadsheetWouldRun() throws IOException {
    for (CSVRecord row : parsed(export(Criteria.EVERYTHING))) {
      for (String cell : row) {
        assertThat(cell).matches(c -> c.isEmpty() || "=+-@\t\r".indexOf(c.charAt(0)) < 0);
      }
    }
  }

  @Test
  void endsItsLinesAsTheStandardSays() throws IOException {
    String text = export(Criteria.EVERYTHING.withQuery("xylophone"));
    assertThat(text).isEqualTo(String.join(",", Columns.of(Format.CSV)) + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "'", "''", "=1", "+", "-", "@", "\t", "\r", "'=1", "a'b", "🕊", "\n", "＝1", "＋",
        "－", "＠"
      })
  void guardsCellsSoThatNothingIsLost(String value) {
    String cell = Cells.guarded(value);
    assertThat(Cells.unguarded(cell)).isEqualTo(value);
    assertThat(cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0).isTrue();
  }

  @Test
  void hasTheColumnsThatAreAskedForInTheirOrder() throws IOException {
    ExportAsk two = EVERYTHING.withColumns(List.of("title", "id"));
    assertThat(ExportFixture.written(search, two)).startsWith("title,id\r\n");
    assertThatThrownBy(() -> EVERYTHING.withColumns(List.of("titel")))
        .isInstanceOf(BadQuery.class)
        .hasMessageStartingWith("There is no column 'titel' in csv; there are id, collection, ");
  }

  @Test
  void stopsWhenItIsCancelled() {
    List<Long> progress = new ArrayList<>();
    Watch impatient =
        new Watch() {
          @Override
          public void written(long rows) {
            progress.add(rows);
          }

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> ExportFixture.written(search, EVERYTHING, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(progress).hasSize(1);
  }

  @Test
  void failsWhenItsReaderGoesAway() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the reader is gone");
          }
        };
    assertThatThrownBy(
            () -> {
              try (Export export = ExportFixture.exports(search).open(EVERYTHING)) {
                export.write(broken, Watch.NOBODYS);
              }
            })
        .isInstanceOf(IOException.class);
  }

  private static String export(Criteria criteria) throws IOException {
    return ExportFixture.written(search, ExportAsk.of(Format.CSV, criteria));
  }

  private static List<CSVRecord> parsed(String out) throws IOException {
    assertThat(out).startsWith(String.join(",", Columns.of(Format.CSV)) + "\r\n");
    return ExportFixture.parsed(out);
  }

  private static String unmarked(String text) {
    return text.replaceAll("[\uE000\uE001]", "");
  }
}
