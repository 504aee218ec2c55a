package org.chancery.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On every database that Chancery runs on. */
class CorrectionsTest {

  private static final Instant THEN = Instant.parse("2025-03-01T12:34:56.789Z");

  @ParameterizedTest
  @EnumSource
  void keepsOneCorrectionAFieldWithWhatWasThereFirst(TestDatabase database) {
    Corrections corrections = new Corrections(database.jdbc());
    corrections.put(title("First 🕊", "\"Found\"", THEN));
    corrections.put(title("Second", "\"First\"", THEN.plusSeconds(1)));
    Correction outlet =
        new Correction("a", CorrectedField.OUTLET, null, null, "editor", THEN.plusSeconds(2));
    corrections.put(outlet);
    Correction title = corrections.find("a", CorrectedField.TITLE).orElseThrow();
    assertThat(title).isEqualTo(title("Second", "\"Found\"", THEN.plusSeconds(1)));
    assertThat(title.formerValue()).isEqualTo("Found");
    assertThat(outlet.formerValue()).isNull();
    assertThat(corrections.list(0, 10)).containsExactly(outlet, title);
    assertThat(corrections.list(1, 1)).containsExactly(title);
    assertThat(corrections.find(List.of("a", "b"))).containsOnlyKeys("a");
    assertThat(corrections.find(List.of())).isEmpty();
    corrections.former(title, null);
    assertThat(corrections.find("a", CorrectedField.TITLE).orElseThrow().former()).isNull();
    corrections.delete(title);
    assertThat(corrections.of("a")).containsExactly(outlet);
  }

  @ParameterizedTest
  @EnumSource
  void keepsOneOfThoseThatComeAtOnce(TestDatabase database) throws Exception {
    Corrections corrections = new Corrections(database.jdbc());
    try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
      for (Future<?> put :
          editors.invokeAll(
              Collections.nCopies(
                  8, Executors.callable(() -> corrections.put(title("New", "\"Found\"", THEN)))))) {
        put.get();
      }
    }
    assertThat(corrections.of("a")).containsExactly(title("New", "\"Found\"", THEN));
  }

  private static Correction title(@Nullable String value, String former, Instant at) {
    return new Correction("a", CorrectedField.TITLE, value, former, "editor", at);
  }
}
