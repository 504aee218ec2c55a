package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.chancery.search.BadQuery;
import org.chancery.search.OwnMark;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On every database that Chancery runs on. */
class ReadingMarksTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void keepsWhatWasMadeOfAnArticle(TestDatabase database) {
    ReadingMarks marks = marks(database);
    assertThat(marks.of("ann", "a1")).isEqualTo(ReadingMark.NONE);
    marks.star("ann", "a1", true);
    marks.star("ann", "a1", true);
    marks.note("ann", "a1", "  Quote this.\n ");
    marks.review("ann", "a2", true);
    assertThat(marks.of("ann", List.of("a1", "a2", "a3")))
        .isEqualTo(
            Map.of(
                "a1", new ReadingMark(true, false, "Quote this."),
                "a2", new ReadingMark(false, true, null)));
    assertThat(marks.of("ann", List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void takesBackOneThingAndLeavesTheOthers(TestDatabase database) {
    ReadingMarks marks = marks(database);
    marks.star("ann", "a1", true);
    marks.review("ann", "a1", true);
    marks.note("ann", "a1", "once");
    marks.star("ann", "a1", false);
    marks.note("ann", "a1", " ");
    assertThat(marks.of("ann", "a1")).isEqualTo(new ReadingMark(false, true, null));
    assertThat(marks.articles("ann", OwnMark.NOTE)).isEmpty();
    marks.review("ann", "a1", false);
    marks.review("ann", "a9", false);
    assertThat(marks.of("ann", List.of("a1", "a9"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void showsEachReaderOnlyHerOwn(TestDatabase database) {
    ReadingMarks marks = marks(database);
    marks.note("ann", "a1", "Ann's");
    marks.note("bob", "a1", "Bob's");
    marks.star("bob", "a1", true);
    assertThat(marks.of("ann", "a1")).isEqualTo(new ReadingMark(false, false, "Ann's"));
    assertThat(marks.articles("ann", OwnMark.STARRED)).isEmpty();
    assertThat(marks.articles("bob", OwnMark.STARRED)).containsExactly("a1");
  }

  @ParameterizedTest
  @EnumSource
  void forgetsArticlesThatWereRemoved(TestDatabase database) {
    ReadingMarks marks = marks(database);
    marks.star("ann", "a1", true);
    marks.star("bob", "a1", true);
    marks.star("ann", "a2", true);
    marks.forget(List.of("a1"));
    marks.forget(List.of());
    assertThat(marks.articles("ann", OwnMark.STARRED)).containsExactly("a2");
    assertThat(marks.articles("bob", OwnMark.STARRED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsTooLong(TestDatabase database) {
    ReadingMarks marks = marks(database);
    assertThatThrownBy(() -> marks.note("ann", "a1", "x".repeat(10_001)))
        .hasMessage("A note has at most 10,000 characters; this one has 10,001.");
    marks.note("ann", "a1", "x".repeat(10_000));
    assertThat(marks.of("ann", "a1").note()).hasSize(10_000);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhereASearchWouldTakeTooMany(TestDatabase database) {
    ReadingMarks marks = new ReadingMarks(Readers.jdbc(database), NOON, 2);
    marks.star("ann", "a1", true);
    marks.star("ann", "a2", true);
    assertThat(marks.articles("ann", OwnMark.STARRED)).containsExactly("a1", "a2");
    marks.star("ann", "a3", true);
    assertThatThrownBy(() -> marks.articles("ann", OwnMark.STARRED))
        .isInstanceOf(BadQuery.class)
        .hasMessage(
            "A search takes at most 2 articles of 'mine=starred', and you have more; take some back"
                + " or search without it.");
  }

  private static ReadingMarks marks(TestDatabase database) {
    return new ReadingMarks(Readers.jdbc(database), NOON);
  }
}
