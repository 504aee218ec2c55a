package org.chancery.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.app.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures extraction and enrichment against what a reader wrote down, and prints the table. The
 * floors lie a little under what is reached, so that a change which loses something is seen.
 */
class ExpectationsTest {

  private static final int SAMPLES = 40;

  @TempDir static Path folder;

  private static final class Samples {
    static final Score SCORE = score();

    private static Score score() {
      try {
        List<Expected> expected =
            Expected.read("samples-a.jsonl", "samples-b.jsonl", "samples-c.jsonl");
        assertThat(expected).hasSize(SAMPLES);
        Score score = ExpectationsTest.score(expected, SampleFolder.unpackedIn(folder));
        report("samples", score);
        return score;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "title,     0.99, 0.99",
    "outlet,    0.99, 0.99",
    "published, 0.99, 0.99",
    "actors,    0.86, 0.86",
    "countries, 0.97, 0.99",
    "pairs,     0.96, 0.71",
    "events,    0.88, 0.62",
    "times,     0.87, 0.84",
    "claims,    0.83, 0.57",
    "dates,     0.97, 0.96"
  })
  void findsInTheSamplesWhatAReaderFound(String kind, double precision, double recall) {
    Score score = Samples.SCORE;
    assertThat(score.precision(kind))
        .as(() -> "precision of " + kind + ": " + score.mistakes(kind))
        .isGreaterThanOrEqualTo(precision);
    assertThat(score.recall(kind))
        .as(() -> "recall of " + kind + ": " + score.mistakes(kind))
        .isGreaterThanOrEqualTo(recall);
  }

  /** Files that are not this project's to give away: {@code -Dchancery.reference=FOLDER}. */
  @Test
  @EnabledIfSystemProperty(
      named = "chancery.reference",
      matches = ".+",
      disabledReason = "the five scraped articles are no part of the project")
  void findsInTheReferenceWhatAReaderFound() {
    Path reference = Path.of(Objects.requireNonNull(System.getProperty("chancery.reference")));
    Score score = score(Expected.read("reference.jsonl"), reference);
    report("reference", score);
    assertThat(score.precision("published")).isEqualTo(1);
    assertThat(score.precision("outlet")).isEqualTo(1);
  }

  private static Score score(List<Expected> all, Path corpus) {
    Score score = new Score();
    Map<String, ExpectedCoding> codings = ExpectedCoding.read();
    for (Expected expected : all) {
      Found found = Found.in(corpus, expected.file());
      String file = expected.file();
      score.add("title", file, Set.of(expected.title()), found.title());
      score.add("outlet", file, optional(expected.outlet()), found.outlet());
      score.add("published", file, optional(expected.published()), found.published());
      score.add("actors", file, Found.actors(expected, found), found.actors());
      score.add("countries", file, Set.copyOf(expected.countries()), found.countries());
      score.add("pairs", file, Set.copyOf(expected.pairs()), found.pairs());
      ExpectedCoding coding = codings.get(file);
      if (coding != null) {
        coding(score, file, coding, found.coding());
      }
    }
    return score;
  }

  private static void coding(
      Score score, String file, ExpectedCoding expected, ExpectedCoding found) {
    score.add("events", file, expected.events(), found.events());
    Set<String> common = new TreeSet<>(expected.events());
    common.retainAll(found.events());
    score.add("times", file, expected.times(common), found.times(common));
    score.add("claims", file, expected.claims(), found.claims());
    score.add("dates", file, expected.dates(), found.dates());
  }

  private static Set<String> optional(@org.jspecify.annotations.Nullable String value) {
    return value == null ? Set.of() : Set.of(value);
  }

  private static void report(String name, Score score) {
    System.out.println(score.table(name));
    if (Boolean.getBoolean("chancery.mistakes")) {
      for (String kind : score.kinds()) {
        score
            .mistakes(kind)
            .forEach(m -> System.out.println(kind.toUpperCase(Locale.ROOT) + " " + m));
      }
    }
  }
}
