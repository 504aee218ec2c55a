package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.article.DateSpan;
import org.chancery.article.Dyad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of reports, a row each, with what was done or not, who denies it, and when. */
class DeedsTableTest {

  static List<List<String>> deeds() {
    return PhraseTablesTest.rows("deeds.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void tellWhatWasDoneAndWhen(List<String> row) {
    Annotated annotated = Annotated.body(row.getFirst());
    assertThat(annotated.claims()).isEqualTo(row.get(3).isEmpty() ? row.get(1) : row.get(3));
    assertThat(days(annotated)).as("days").isEqualTo(row.get(2));
  }

  private static String days(Annotated annotated) {
    String days =
        annotated.annotations().dyads().stream()
            .map(Dyad::eventDate)
            .filter(Objects::nonNull)
            .map(DeedsTableTest::day)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return days.isEmpty() ? "-" : days;
  }

  private static String day(DateSpan span) {
    return span.from().equals(span.to()) ? span.from().toString() : span.from() + ".." + span.to();
  }
}
