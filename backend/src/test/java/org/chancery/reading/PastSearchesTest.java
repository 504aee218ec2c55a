package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.Facet;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On every database that Chancery runs on. */
class PastSearchesTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Criteria PACT =
      Criteria.EVERYTHING
          .withQuery("\"defence pact\"")
          .with(Facet.DYAD, Choice.any("RUS>PRK"))
          .withMine(Choice.none("reviewed"));

  @ParameterizedTest
  @EnumSource
  void remembersWhatWasAskedAndWhatItFound(TestDatabase database) {
    PastSearches past = at(Readers.jdbc(database));
    past.add("ann", PACT, PageView.USUAL, 1_284);
    PastSearch only = past.list("ann").getFirst();
    assertThat(only.asked()).contains(new Asked(PACT, Sort.RELEVANCE));
    assertThat(only.query()).isEqualTo("q=%22defence+pact%22&dyad=RUS%3EPRK&mine.not=reviewed");
    assertThat(only.total()).isEqualTo(1_284);
    assertThat(only.searchedAt()).isEqualTo(NOON);
    assertThat(past.list("bob")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hasTheLatestFirstAndEachOnce(TestDatabase database) {
    PastSearches past = at(Readers.jdbc(database));
    past.add("ann", word("one"), PageView.USUAL, 1);
    past.add("ann", word("two"), PageView.USUAL, 2);
    past.add("ann", word("one"), PageView.USUAL, 3);
    past.add("ann", Criteria.EVERYTHING, PageView.fromQuery("sort=date"), 100);
    assertThat(past.list("ann")).extracting(PastSearch::query).containsExactly("q=one", "q=two");
    assertThat(past.list("ann").getFirst().total()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheViewThatASearchWasLastSeenIn(TestDatabase database) {
    PastSearches past = at(Readers.jdbc(database));
    PageView picture =
        PageView.fromQuery("sort=date&show=compare&group=In+English%3A+language%3Den");
    past.add("ann", PACT, PageView.USUAL, 1);
    past.add("ann", PACT, picture, 1);
    past.add("ann", Criteria.EVERYTHING, picture, 100);
    assertThat(past.list("ann")).extracting(PastSearch::view).containsExactly(picture, picture);
    assertThat(past.list("ann")).extracting(PastSearch::total).containsExactly(100L, 1L);
  }

  @ParameterizedTest
  @EnumSource
  void keepsTwoHundredForEachAccount(TestDatabase database) {
    PastSearches past = at(Readers.jdbc(database));
    past.add("bob", word("bobs"), PageView.USUAL, 1);
    for (int i = 1; i <= 203; i++) {
      past.add("ann", word("w" + i), PageView.USUAL, i);
    }
    List<PastSearch> kept = past.list("ann");
    assertThat(kept).hasSize(200);
    assertThat(kept.getFirst().query()).isEqualTo("q=w203");
    assertThat(kept.getLast().query()).isEqualTo("q=w4");
    assertThat(past.list("bob")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void forgetsThemWhenAsked(TestDatabase database) {
    PastSearches past = at(Readers.jdbc(database));
    past.add("ann", PACT, PageView.USUAL, 1);
    past.add("bob", PACT, PageView.USUAL, 1);
    past.clear("ann");
    assertThat(past.list("ann")).isEmpty();
    assertThat(past.list("bob")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void remembersNothingOfWhomItDoesNotKnow(TestDatabase database) {
    PastSearches past = at(Readers.jdbc(database));
    past.add("eve", PACT, PageView.USUAL, 1);
    assertThat(past.list("eve")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void listsThoseThatAreNotUnderstoodAnyMore(TestDatabase database) {
    JdbcClient jdbc = Readers.jdbc(database);
    PastSearches past = at(jdbc);
    past.add("ann", PACT, PageView.USUAL, 1);
    jdbc.sql("update past_search set criteria = 'nosuch=1'").update();
    assertThat(past.list("ann").getFirst().asked()).isEmpty();
  }

  private static Criteria word(String word) {
    return Criteria.EVERYTHING.withQuery(word);
  }

  private static PastSearches at(JdbcClient jdbc) {
    return new PastSearches(jdbc, Clock.fixed(NOON, ZoneOffset.UTC));
  }
}
