package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody sends who means no good, against a server with many different words. */
class HostileQueriesTest {

  /** Searches may take 20 seconds; whoever reads this waits no longer than that and an answer. */
  private static final Duration LIMIT = Duration.ofSeconds(25);

  private static final int WORDS = 60_000;

  private static TestIndex index;

  @TempDir static Path folder;

  @BeforeAll
  static void fill() throws Exception {
    index = TestCluster.emptyIndex("hostile-queries");
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < WORDS; from += 10_000) {
      String words =
          IntStream.range(from, from + 10_000)
              .mapToObj(i -> "aa" + Integer.toString(i * 7_919, 36) + "x")
              .collect(Collectors.joining(" "));
      lines.add("{\"title\":\"Words from " + from + "\",\"text\":\"" + words + "\"}");
    }
    try (Ingestion ingestion = IngestFixture.over(index)) {
      IngestFixture.ingest(ingestion, "w", Files.write(folder.resolve("w.jsonl"), lines));
    }
  }

  @AfterAll
  static void empty() {
    index.close();
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("ten thousand brackets", "(".repeat(10_000)),
        Arguments.of("brackets as long as a query may be", "(".repeat(4_000)),
        Arguments.of("square brackets", "[".repeat(4_000)),
        Arguments.of("a thousand clauses", joined(1_000, i -> "a" + i, " OR ")),
        Arguments.of(
            "as many clauses as may be",
            joined(20, i -> "aa" + i + "*", " OR ") + joined(179, i -> " OR b" + i, "")),
        Arguments.of("many beginnings of all words", joined(20, i -> "aa*", " ")),
        Arguments.of("too many phrases of beginnings", joined(200, i -> "x-aa*", " ")),
        Arguments.of("many phrases of beginnings", joined(20, i -> "x-aa*", " ")),
        Arguments.of("denials", "NOT ".repeat(1_000) + "a"),
        Arguments.of("wide phrases", joined(150, i -> "\"words from\"~999", " ")),
        Arguments.of("a long phrase", '"' + "words ".repeat(600) + '"'),
        Arguments.of("a long word", "a".repeat(3_900)),
        Arguments.of("everything", "*"),
        Arguments.of("one letter", "a*"),
        Arguments.of("two letters", "aa*"),
        Arguments.of("a regular expression", "/(a+)+b/"),
        Arguments.of("another", ".*.*.*"),
        Arguments.of("a pattern for a name", "actor:\"(.*a){20}\""),
        Arguments.of("a long pattern for a name", "actor:\"" + "x(".repeat(99) + '"'),
        Arguments.of("a pattern for an outlet", "outlet:\".*.*.*\""),
        Arguments.of("right to left", "\u202Eytaert\u202C \u200F\u061C"),
        Arguments.of("nothing to be seen", "\u200B\u200B\u2060\uFEFF"),
        Arguments.of("half a character", "\uD83D"),
        Arguments.of("the beginning of half a character", "ab\uD83D*"),
        Arguments.of("a zero byte", "a\u0000b"),
        Arguments.of("JSON", "\",\"size\":10000,\"x\":\""),
        Arguments.of("a date long ago", "before:1000 OR after:9998"));
  }

  private static String joined(int count, IntFunction<String> term, String between) {
    return IntStream.range(0, count).mapToObj(term).collect(Collectors.joining(between));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void answersOrSaysWhyNot(String what, String query) {
    long start = System.nanoTime();
    try {
      View view = new View(Sort.FRESH, 20, null, List.of(Facet.ACTOR), 10, Interval.MONTH);
      SearchResult result = index.search().search(Criteria.EVERYTHING.withQuery(query), view);
      assertThat(result.total()).isNotNegative();
    } catch (BadQuery e) {
      assertThat(e.getMessage()).as(what).endsWith(".").doesNotContain("Exception");
      assertThat(e.getMessage().length()).as(e.getMessage()).isLessThan(400);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
  }

  @Test
  void neverShowsAPartOfTheNumbersForTheWhole() {
    Query slow =
        Query.of(q ->
            q.bool(b -> {
              for (int i = 0; i < 400; i++) {
                String pattern = "*" + Integer.toString(i, 36) + "*" + (i % 7) + "*z*";
                b.should(s -> s.wildcard(w -> w.field("body.exact").value(pattern)));
              }
              return b;
            }));
    RequestItem item =
        Msearch.now(index.definition().readAlias(), b -> Requests.total(b, slow).timeout("1ms"));
    assertThatThrownBy(() -> new Msearch(index.client()).run(List.of(item)))
        .isInstanceOf(BadQuery.class)
        .hasMessage("The search took longer than 20 seconds; make it narrower.");
  }
}
