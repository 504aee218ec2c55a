package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in queries: where they are, what is said of them, and what may have been meant. */
class MistakeTableTest {

  private static final String TABLE = "mistakes.txt";
  private static final Queries QUERIES = new Queries(new TableNames());

  @Test
  void holdsAHundredDifferentMistakes() {
    assertThat(QueryTable.blocks(TABLE))
        .allSatisfy(block -> assertThat(block.size()).isGreaterThan(2));
    assertThat(QueryTable.blocks(TABLE).stream().map(block -> QueryTable.read(block.getFirst())))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(100);
  }

  static Stream<Arguments> mistakes() {
    return QueryTable.blocks(TABLE).stream()
        .map(block ->
            Arguments.of(block.get(0), block.get(1), block.get(2), block.subList(3, block.size())));
  }

  /**
   * @param place its first code point and the one after its last, and what stands there
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void saysWhatIsWrongAndWhatMayBeMeant(
      String query, String place, String sentence, List<String> meant) {
    String q = QueryTable.read(query);
    BadQuery mistake = Objects.requireNonNull(mistake(q), "no mistake in " + query);
    Place found = Objects.requireNonNull(mistake.place());
    assertThat(found.from() + "-" + found.to() + " " + found.in(q))
        .isEqualTo(QueryTable.read(place));
    assertThat(mistake).hasMessage(QueryTable.read(sentence));
    assertThat(mistake.mends().stream().map(mend -> mend.applied(q)))
        .containsExactlyElementsOf(meant.stream().map(QueryTable::read).toList());
  }

  /** Or it leads on to what else is wrong. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void suggestsWhatIsNotTheSameMistakeAgain(
      String query, String place, String sentence, List<String> meant) {
    for (String mended : meant) {
      BadQuery next = mistake(QueryTable.read(mended));
      assertThat(next == null || !QueryTable.read(sentence).equals(next.getMessage()))
          .as(mended)
          .isTrue();
    }
  }

  private static @Nullable BadQuery mistake(String q) {
    return catchThrowableOfType(
        BadQuery.class, () -> QUERIES.words(Criteria.EVERYTHING.withQuery(q)));
  }
}
