package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole result sets, a page at a time. */
class PagingTest {

  private static final int ARTICLES = 230;

  private static TestIndex index;
  private static Ingestion ingestion;
  private static ArticleSearch search;

  @TempDir static Path folder;

  @BeforeAll
  static void fill() throws Exception {
    index = TestCluster.emptyIndex("paging");
    ingestion = IngestFixture.over(index);
    search = index.search();
    assertThat(IngestFixture.ingest(ingestion, "paging", lines(0, ARTICLES)).counts().indexed())
        .isEqualTo(ARTICLES);
  }

  @AfterAll
  static void empty() {
    ingestion.close();
    index.close();
  }

  @Test
  void tellsOfTheUndatedWhereverTheDateIsAskedFor() {
    long undated =
        search.search(Criteria.EVERYTHING.withQuery("after:2000"), View.hits(0)).undated();
    assertThat(undated).isPositive();
    for (String query :
        List.of("before:2100", "on:2024 after:2000", "NOT (nobody) (before:2100)")) {
      assertThat(search.search(Criteria.EVERYTHING.withQuery(query), View.hits(0)).undated())
          .as(query)
          .isEqualTo(undated);
    }
    for (String query : List.of("", "NOT after:2000", "after:2000 OR before:2100")) {
      assertThat(search.search(Criteria.EVERYTHING.withQuery(query), View.hits(0)).undated())
          .as(query)
          .isZero();
    }
  }

  @Test
  void ordersByDateWhereNoWordIsAskedFor() {
    View first = View.hits(50);
    List<String> newest =
        search.search(Criteria.EVERYTHING, first.sortedBy(Sort.NEWEST)).hits().stream()
            .map(Hit::id)
            .toList();
    assertThat(
            search.search(Criteria.EVERYTHING.withQuery("after:1990"), first).hits().stream()
                .map(Hit::id))
        .startsWith(newest.getFirst())
        .containsExactlyElementsOf(
            search
                .search(Criteria.EVERYTHING.withQuery("after:1990"), first.sortedBy(Sort.NEWEST))
                .hits()
                .stream()
                .map(Hit::id)
                .toList());
  }

  /** A third of them without a date, so that the order by date has ties and gaps. */
  private static Path lines(int from, int to) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String published =
          i % 3 == 0
              ? ""
              : String.format(Locale.ROOT, ",\"published\":\"2024-%02d-05\"", 1 + i % 12);
      lines.add(
          "{\"url\":\"https://paging.example/%d\",\"title\":\"Treaty number %d\",\"text\":\"A treaty was signed. %s\"%s}"
              .formatted(i, i, "Talks went on. ".repeat(i % 7), published));
    }
    Path file = folder.resolve("lines-" + from + ".jsonl");
    return Files.write(file, lines);
  }

  @ParameterizedTest(name = "sorted by {0}, {1} a page")
  @CsvSource({"RELEVANCE, 50", "NEWEST, 23", "OLDEST, 115", "RELEVANCE, 230", "NEWEST, 1000"})
  void pagesAddUpToTheTotalWhileArticlesAreAdded(Sort sort, int size) throws Exception {
    search.expire();
    AtomicBoolean done = new AtomicBoolean();
    List<Exception> failures = new ArrayList<>();
    Thread adding =
        Thread.ofPlatform()
            .start(() -> {
              try {
                for (int n = 10_000; !done.get(); n += 20) {
                  IngestFixture.ingest(
                      ingestion, "more", lines(n + size * 1_000, n + size * 1_000 + 20));
                }
              } catch (IOException | InterruptedException e) {
                failures.add(e);
              }
            });
    try {
      Criteria treaty = Criteria.EVERYTHING.withQuery("treaty");
      View view = View.hits(size).sortedBy(sort);
      SearchResult page = search.search(treaty, view);
      long promised = page.total();
      List<String> ids = new ArrayList<>();
      while (true) {
        page.hits().forEach(hit -> ids.add(hit.id()));
        assertThat(page.total()).isEqualTo(promised);
        if (page.cursor() == null) {
          break;
        }
        // Long enough for a new point in time, were one taken.
        Thread.sleep(size < 100 ? 150 : 400);
        page = search.search(treaty, view.withCursor(page.cursor()));
      }
      assertThat(ids).hasSize((int) promised).doesNotHaveDuplicates();
    } finally {
      done.set(true);
      adding.join();
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void putsUndatedArticlesLastInEitherOrder() {
    Criteria first = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.any("paging"));
    for (Sort sort : List.of(Sort.NEWEST, Sort.OLDEST)) {
      List<Hit> hits = search.search(first, View.hits(1_000).sortedBy(sort)).hits();
      int dated = (int) hits.stream().filter(hit -> hit.published() != null).count();
      assertThat(hits.subList(0, dated)).allMatch(hit -> hit.published() != null);
      assertThat(hits.size()).isGreaterThan(dated);
      List<String> dates =
          hits.subList(0, dated).stream()
              .map(hit -> Objects.requireNonNull(hit.published()).from().toString())
              .toList();
      assertThat(dates)
          .isSortedAccordingTo(
              sort == Sort.OLDEST
                  ? java.util.Comparator.<String>naturalOrder()
                  : java.util.Comparator.<String>reverseOrder());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubbish",
        "%%%",
        "bnVsbA",
        "e30",
        "W10",
        "eyJwaXQiOm51bGwsImFmdGVyIjpudWxsLCJhc2tlZCI6MX0",
        "eyJwaXQiOiJ4IiwiYWZ0ZXIiOlt7fV0sImFza2VkIjp7fX0"
      })
  void refusesWhatIsNoCursorInOneSentence(String rubbish) {
    assertThatThrownBy(() -> search.search(Criteria.EVERYTHING, View.hits(10).withCursor(rubbish)))
        .isInstanceOf(BadQuery.class)
        .hasMessage("The cursor is none that a search gave out; start again without it.");
  }

  @Test
  void refusesTheCursorOfAnotherSearchOrOrder() {
    View view = View.hits(10);
    String cursor = search.search(Criteria.EVERYTHING, view).cursor();
    assertThatThrownBy(
            () -> search.search(Criteria.EVERYTHING.withQuery("treaty"), view.withCursor(cursor)))
        .isInstanceOf(BadQuery.class)
        .hasMessage("The cursor belongs to another search; start again without it.");
    assertThatThrownBy(
            () -> search.search(Criteria.EVERYTHING, view.sortedBy(Sort.OLDEST).withCursor(cursor)))
        .isInstanceOf(BadQuery.class)
        .hasMessageContaining("belongs to another search");
  }

  @Test
  void saysThatACursorHasExpired() throws IOException {
    View view = View.hits(10);
    search.expire();
    String cursor = Objects.requireNonNull(search.search(Criteria.EVERYTHING, view).cursor());
    Cursor open = Cursor.decode(cursor, Cursor.fingerprint(Criteria.EVERYTHING, Sort.RELEVANCE));
    index.client().closePointInTime(c -> c.id(open.pit()));
    assertThatThrownBy(() -> search.search(Criteria.EVERYTHING, view.withCursor(cursor)))
        .isInstanceOf(BadQuery.class)
        .hasMessage("The cursor has expired; start again without it.");
    assertThat(search.search(Criteria.EVERYTHING, view).hits()).hasSize(10);
  }

  @Test
  void knowsACursorThatAnotherProcessGaveOut() {
    Criteria criteria =
        Criteria.EVERYTHING.withQuery("treaty").with(Facet.COUNTRY, Choice.any("RUS"));
    // Computed once and for all: hash codes of enums differ from process to process.
    assertThat(Cursor.fingerprint(criteria, Sort.NEWEST))
        .isEqualTo("q=treaty&country=RUS&sort=-date".hashCode());
  }

  @Test
  void refusesAPointInTimeThatIsMadeUp() {
    String forged =
        Base64.getUrlEncoder()
            .encodeToString(
                ("{\"pit\":\"made-up\",\"after\":[\"x\",\"y\"],\"asked\":"
                        + Cursor.fingerprint(Criteria.EVERYTHING, Sort.RELEVANCE)
                        + "}")
                    .getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> search.search(Criteria.EVERYTHING, View.hits(1).withCursor(forged)))
        .isInstanceOfAny(BadQuery.class, SearchUnavailable.class)
        .hasMessageMatching("[A-Z][^\\n]+\\.");
  }
}
