package org.chancery.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.Facet;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On every database that Chancery runs on. */
class SavedSearchesTest {

  private static final Criteria CRITERIA =
      Criteria.EVERYTHING
          .withQuery("\"defence pact\" OR treaty*")
          .with(Facet.DYAD, Choice.any("RUS>PRK"))
          .with(Facet.OUTLET, Choice.none("a.example"))
          .between(LocalDate.of(2024, 1, 1), null);

  private static final PageView VIEW =
      PageView.fromQuery("show=timeline&vs=KOR-RUS&vs=a+%26+b&group=Gulf%3A+language%3Den");

  @ParameterizedTest
  @EnumSource
  void keepsASearchAsItWasMade(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    SavedSearch made = saved.create("ann", "  Pact ", CRITERIA, Sort.NEWEST, VIEW);
    assertThat(made.name()).isEqualTo("Pact");
    assertThat(made.view()).isEqualTo(VIEW);
    assertThat(made.asked()).contains(new Asked(CRITERIA, Sort.NEWEST));
    assertThat(saved.find("ann", made.id())).contains(made);
    assertThat(saved.list("ann")).containsExactly(made);
  }

  @ParameterizedTest
  @EnumSource
  void showsEachOwnerOnlyHerOwn(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    SavedSearch anns = saved.create("ann", "Pact", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    saved.create("bob", "Pact", Criteria.EVERYTHING, Sort.RELEVANCE, PageView.USUAL);
    assertThat(saved.find("bob", anns.id())).isEmpty();
    saved.rename("bob", anns.id(), "Mine now");
    assertThat(saved.delete("bob", anns.id())).isFalse();
    assertThat(saved.list("ann")).extracting(SavedSearch::name).containsExactly("Pact");
  }

  @ParameterizedTest
  @EnumSource
  void listsByNameInAnyCase(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    for (String name : new String[] {"beta", "Alpha", "gamma", "Delta"}) {
      saved.create("ann", name, Criteria.EVERYTHING, Sort.RELEVANCE, PageView.USUAL);
    }
    assertThat(saved.list("ann"))
        .extracting(SavedSearch::name)
        .containsExactly("Alpha", "beta", "Delta", "gamma");
  }

  @ParameterizedTest
  @EnumSource
  void renamesAndDeletes(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    SavedSearch one = saved.create("ann", "One", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    saved.create("ann", "Two", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    saved.rename("ann", one.id(), "Three");
    assertThat(saved.list("ann")).extracting("name").containsExactly("Three", "Two");
    assertThatThrownBy(() -> saved.rename("ann", one.id(), "Two"))
        .hasMessage("You have a saved search named 'Two'; choose another name.");
    assertThat(saved.delete("ann", one.id())).isTrue();
    assertThat(saved.delete("ann", one.id())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void refusesNamesThatSayNothingOrAreTaken(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    saved.create("ann", "One", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    assertThatThrownBy(() -> saved.create("ann", "One", CRITERIA, Sort.RELEVANCE, PageView.USUAL))
        .hasMessage("You have a saved search named 'One'; choose another name.");
    assertThatThrownBy(() -> saved.create("ann", " \t", CRITERIA, Sort.RELEVANCE, PageView.USUAL))
        .hasMessage("Give the search a name.");
    assertThatThrownBy(
            () -> saved.create("ann", "x".repeat(201), CRITERIA, Sort.RELEVANCE, PageView.USUAL))
        .hasMessage("A name has at most 200 characters.");
  }

  @ParameterizedTest
  @EnumSource
  void keepsNoneThatItCouldNotRead(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    Criteria wide =
        Criteria.EVERYTHING.with(
            Facet.OUTLET,
            Choice.any(IntStream.range(0, 1_001).mapToObj(n -> "o" + n).toArray(String[]::new)));
    assertThatThrownBy(() -> saved.create("ann", "Wide", wide, Sort.RELEVANCE, PageView.USUAL))
        .hasMessage("All filters together may have 1,000 values; name fewer.");
    assertThat(saved.list("ann")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void listsThoseThatAreNotUnderstoodAnyMore(TestDatabase database) {
    JdbcClient jdbc = jdbc(database);
    SavedSearches saved = at(jdbc, Instant.EPOCH);
    SavedSearch made = saved.create("ann", "Wide", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    jdbc.sql("update saved_search set criteria = ? where id = ?")
        .params("actor=person:x&".repeat(30_000), made.id())
        .update();
    SavedSearch listed = saved.list("ann").getFirst();
    assertThat(listed.asked()).isEmpty();
    assertThatThrownBy(() -> saved.countNew(listed))
        .isInstanceOf(BadQuery.class)
        .hasMessage("This search is not understood any more; save it anew.");
    assertThat(saved.delete("ann", made.id())).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void countsWhatCameSinceItWasLastOpened(TestDatabase database) {
    Criteria treaty = Criteria.EVERYTHING.withQuery("treaty");
    long all = SampleIndex.get().search().count(treaty);
    assertThat(all).isPositive();
    SavedSearches before = searches(database, Instant.EPOCH);
    assertThat(before.countNew(before.create("ann", "a", treaty, Sort.RELEVANCE, PageView.USUAL)))
        .isEqualTo(all);
    SavedSearches after = searches(database, Instant.now().plusSeconds(60));
    assertThat(after.countNew(after.create("ann", "a", treaty, Sort.RELEVANCE, PageView.USUAL)))
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void remembersWhenItWasOpened(TestDatabase database) {
    JdbcClient jdbc = jdbc(database);
    SavedSearch made =
        at(jdbc, Instant.EPOCH).create("ann", "a", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    Instant later = Instant.parse("2025-03-01T12:34:56.789Z");
    at(jdbc, later).opened("ann", made.id());
    SavedSearch opened = at(jdbc, later).find("ann", made.id()).orElseThrow();
    assertThat(opened.openedAt()).isEqualTo(later);
    assertThat(opened.createdAt()).isEqualTo(Instant.EPOCH);
  }

  private static SavedSearches searches(TestDatabase database, Instant now) {
    return at(jdbc(database), now);
  }

  private static SavedSearches at(JdbcClient jdbc, Instant now) {
    return new SavedSearches(jdbc, SampleIndex.get().search(), Clock.fixed(now, ZoneOffset.UTC));
  }

  private static JdbcClient jdbc(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    for (String name : new String[] {"ann", "bob"}) {
      jdbc.sql(
              "insert into account (name, password_hash, role, created_at) values (?, 'x',"
                  + " 'READER', current_timestamp)")
          .param(name)
          .update();
    }
    return jdbc;
  }
}
