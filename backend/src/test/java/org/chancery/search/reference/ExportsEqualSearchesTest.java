package org.chancery.search.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVRecord;
import org.chancery.article.EventRoot;
import org.chancery.export.Export;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportFixture;
import org.chancery.export.ExportZip;
import org.chancery.export.Format;
import org.chancery.export.PanelAsk;
import org.chancery.export.Watch;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Choice;
import org.chancery.search.Claim;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.DateKind;
import org.chancery.search.Facet;
import org.chancery.search.Snapshot;
import org.chancery.search.Sort;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports hold what they promise while articles are being added. */
class ExportsEqualSearchesTest {

  private static final int SEARCHES = Boolean.getBoolean("chancery.long") ? 300 : 20;

  /** Each has many searches. */
  private static final int PANELS = Boolean.getBoolean("chancery.long") ? 300 : 10;

  /** Of a panel, so that the cells of many are looked at. */
  private static final int ROWS = 12;

  /** Milliseconds between articles, so that there is room for looking at them. */
  private static final int PAUSE = Boolean.getBoolean("chancery.long") ? 15_000 : 1_000;

  private static final long SEED = Long.getLong("chancery.seed", 20_250_928);
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir static Path folder;

  private static SampleCorpus corpus;
  private static ExecutorService adding;
  private static Future<Integer> added;
  private static final AtomicBoolean ENOUGH = new AtomicBoolean();

  @BeforeAll
  static void fill() {
    corpus = SampleCorpus.filled("exports");
    adding = Executors.newVirtualThreadPerTaskExecutor();
    added = adding.submit(ExportsEqualSearchesTest::add);
  }

  /** The same texts under other addresses and dates, so that they meet the same searches. */
  private static int add() throws Exception {
    int count = 0;
    try (Ingestion whole = IngestFixture.over(corpus.whole());
        Ingestion cut = IngestFixture.over(corpus.cut())) {
      while (!ENOUGH.get()) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++, count++) {
          PlainArticle like = corpus.articles().get(count % corpus.articles().size());
          Map<String, String> line = new LinkedHashMap<>();
          line.put("url", "https://added.example/" + count);
          line.put("title", like.title());
          line.put("text", like.body());
          line.put("outlet", "Outlet " + count % 5);
          line.put("published", "202" + count % 6 + "-0" + (1 + count % 9) + "-11");
          lines.add(JSON.writeValueAsString(line));
        }
        Path file = Files.write(folder.resolve("added-" + count + ".jsonl"), lines);
        IngestFixture.ingest(whole, "added", file);
        IngestFixture.ingest(cut, "added", file);
        Thread.sleep(PAUSE);
      }
    }
    return count;
  }

  @AfterAll
  static void empty() throws Exception {
    ENOUGH.set(true);
    assertThat(added.get()).as("articles that were added").isPositive();
    adding.close();
    corpus.whole().close();
    corpus.cut().close();
  }

  @Test
  void rowsLinesAndManifestAgreeWithTheTotal() throws IOException {
    RandomSearches searches = new RandomSearches(corpus.articles(), SEED + 21);
    long found = 0;
    for (int i = 0; i < SEARCHES; i++) {
      Criteria criteria = counting(searches.next().criteria(), i);
      TestIndex index = corpus.turn(i);
      for (Format format : List.of(Format.CSV, Format.JSONL)) {
        found += check(index, ExportAsk.of(format, criteria), what(criteria, i));
      }
    }
    assertThat(found).isGreaterThan(SEARCHES);
  }

  private static long check(TestIndex index, ExportAsk ask, String what) throws IOException {
    ArticleSearch search = index.search();
    long before = search.count(ask.criteria());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long total;
    try (Export export = ExportFixture.exports(search).open(ask)) {
      total = export.total();
      new ExportZip(index.definition()).write(export, out, Watch.NOBODYS);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      zip.getNextEntry();
      String file = new String(zip.readAllBytes(), UTF_8);
      List<String> ids =
          ask.format() == Format.CSV
              ? ExportFixture.parsed(file).stream().map(r -> r.get("id")).toList()
              : file.lines().map(l -> JSON.readTree(l).path("id").asString()).toList();
      zip.getNextEntry();
      JsonNode manifest = JSON.readTree(zip.readAllBytes());
      assertThat(ids).as(what).hasSize((int) total).doesNotHaveDuplicates();
      assertThat(manifest.path("total").asLong()).as(what).isEqualTo(total);
      assertThat(manifest.path("rows").asLong()).as(what).isEqualTo(total);
    }
    // Nothing is removed meanwhile.
    search.expire();
    assertThat(total).as(what).isBetween(before, search.count(ask.criteria()));
    return total;
  }

  @Test
  void everyCellOfAPanelIsTheTotalOfItsSearch() throws IOException {
    RandomSearches searches = new RandomSearches(corpus.articles(), SEED + 22);
    int cells = 0;
    for (int i = 0; i < PANELS; i++) {
      Criteria criteria = paired(counting(searches.next().criteria(), i), i);
      DateKind by = i % 2 == 0 ? DateKind.PUBLISHED : DateKind.EVENT;
      ExportAsk ask =
          ExportAsk.of(Format.DYAD_MONTH, criteria).with(new PanelAsk(by, i % 4 == 3, false));
      try (Snapshot at = corpus.turn(i).search().snapshot(criteria)) {
        for (CSVRecord row : ExportFixture.panel(at, ask).stream().limit(ROWS).toList()) {
          cells += check(at, criteria, by, row, what(criteria, i));
        }
      }
    }
    assertThat(cells).as("cells with an article").isGreaterThan(PANELS);
  }

  /** Of the pairs of one article, where the search asks for none. */
  private static Criteria paired(Criteria criteria, int number) {
    Choice own = criteria.choice(Facet.DYAD);
    List<PlainArticle> acting =
        corpus.articles().stream().filter(a -> !a.acts().isEmpty()).toList();
    List<String> pairs =
        acting.get(number % acting.size()).acts().stream()
            .map(act -> act.source() + ">" + act.target())
            .limit(3)
            .toList();
    return own.any().isEmpty()
        ? criteria.with(Facet.DYAD, new Choice(pairs, own.all(), own.none(), false))
        : criteria;
  }

  private static int check(
      Snapshot at, Criteria criteria, DateKind by, CSVRecord row, String what) {
    YearMonth month = YearMonth.parse(row.get("month"));
    Criteria pair = criteria.withCoMentions(false).only(Facet.DYAD, row.get("pair"));
    Criteria cell = by.narrowed(pair, month.atDay(1), month.atEndOfMonth());
    Map<String, Criteria> searches = new LinkedHashMap<>();
    searches.put("articles", cell.counting(Count.ARTICLES));
    searches.put("texts", cell.counting(Count.TEXTS));
    narrowed(cell, Facet.TIME, "background").ifPresent(c -> searches.put("background", c));
    searches.put("alleged", cell.claimed(Claim.ALLEGED));
    narrowed(cell.claimed(Claim.OUTLET), Facet.TIME, "did", "will", "may")
        .ifPresent(reported -> {
          for (String quad : List.of("1", "2", "3", "4")) {
            narrowed(reported, Facet.QUAD, quad).ifPresent(c -> searches.put("q" + quad, c));
          }
          for (EventRoot root : EventRoot.values()) {
            narrowed(reported, Facet.EVENT, root.name())
                .ifPresent(c -> searches.put(root.name().toLowerCase(Locale.ROOT), c));
          }
        });
    List<Long> totals = at.totals(List.copyOf(searches.values()));
    int i = 0;
    for (String column : searches.keySet()) {
      assertThat(Long.parseLong(row.get(column)))
          .as(column + " of " + row.get("pair") + " in " + month + " of " + what)
          .isEqualTo(totals.get(i++));
    }
    return (int) totals.stream().filter(total -> total > 0).count();
  }

  private static Optional<Criteria> narrowed(Criteria criteria, Facet facet, String... values) {
    Choice own = criteria.choice(facet);
    boolean free = own.any().isEmpty() && !own.missing();
    List<String> any = List.of(values).stream().filter(v -> free || own.any().contains(v)).toList();
    return any.isEmpty()
        ? Optional.empty()
        : Optional.of(criteria.with(facet, new Choice(any, own.all(), own.none(), false)));
  }

  private static Criteria counting(Criteria criteria, int number) {
    return criteria.counting(number % 3 == 1 ? Count.TEXTS : Count.ARTICLES);
  }

  private static String what(Criteria criteria, int number) {
    return "search "
        + number
        + " of seed "
        + SEED
        + ": "
        + CriteriaParameters.toQuery(criteria, Sort.RELEVANCE);
  }
}
