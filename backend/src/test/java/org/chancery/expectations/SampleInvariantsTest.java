package org.chancery.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.SampleFolder;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Dyad;
import org.chancery.article.Field;
import org.chancery.article.Precision;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.extract.Extraction.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every annotation of every sample, whatever it says. */
class SampleInvariantsTest {

  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @TempDir static Path folder;

  private static final class Codebook {
    static final String TEXT = text();

    private static String text() {
      try {
        return Files.readString(Path.of("../docs/codebook.md"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static List<String> samples() throws IOException {
    Path root = SampleFolder.unpackedIn(folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void areCheckedInAllSamples() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holdInEachSample(String file) throws IOException {
    Extracted article = Found.extracted(SampleFolder.unpackedIn(folder), file);
    Annotations notes = Found.annotations(article);
    notes
        .actors()
        .forEach(m -> {
          surface(article, m.field(), m.start(), m.end(), m.surface());
          rule(m.rule());
          holder(article, m);
        });
    notes
        .countries()
        .forEach(m -> {
          surface(article, m.field(), m.start(), m.end(), m.surface());
          rule(m.rule());
          assertThat(GAZETTEER.find(m.country())).as(m.country()).isPresent();
        });
    notes
        .dates()
        .forEach(m -> {
          surface(article, m.field(), m.start(), m.end(), m.surface());
          rule(m.rule());
        });
    notes.dyads().forEach(dyad -> parties(article, dyad));
  }

  private static void parties(Extracted article, Dyad dyad) {
    rule(dyad.rule());
    assertThat(text(article, dyad.field(), dyad.start(), dyad.end())).isNotBlank();
    Stream.of(
            Stream.of(dyad.source(), dyad.target()),
            Stream.ofNullable(dyad.sourceActor()),
            Stream.ofNullable(dyad.targetActor()),
            dyad.claimedBy().stream(),
            dyad.deniedBy().stream())
        .flatMap(ids -> ids)
        .filter(id -> !id.startsWith("person:~"))
        .forEach(id -> assertThat(GAZETTEER.find(id)).as(id).isPresent());
  }

  private static void surface(Extracted article, Field field, int start, int end, String surface) {
    assertThat(text(article, field, start, end)).isEqualTo(surface);
  }

  private static String text(Extracted article, Field field, int start, int end) {
    String text = field == Field.TITLE ? article.title() : article.body();
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static void rule(String rule) {
    assertThat(Codebook.TEXT).as("the codebook on the rule " + rule).contains("`" + rule + "`");
  }

  /** An office that the gazetteer knows of the actor was held on the day of the article. */
  private static void holder(Extracted article, ActorMention mention) {
    Optional<Entry> entry = GAZETTEER.find(mention.actor());
    assertThat(entry.isPresent() || mention.actor().startsWith("person:~"))
        .as(mention.actor())
        .isTrue();
    boolean dated =
        article.published() != null && article.published().precision() != Precision.YEAR;
    if (entry.isEmpty() || !dated) {
      return;
    }
    LocalDate day = article.published().from();
    assertThat(entry.get().roles())
        .filteredOn(role -> role.name().equals(mention.role()))
        .as(() -> mention.role() + " of " + mention.actor() + " on " + day)
        .satisfiesAnyOf(
            roles -> assertThat(roles).isEmpty(),
            roles -> assertThat(roles).anyMatch(role -> role.isHeldOn(day)));
  }
}
