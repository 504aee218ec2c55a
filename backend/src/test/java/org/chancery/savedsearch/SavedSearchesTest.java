package org.chancery.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.Facet;
import org.chancery.search.News;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    assertThat(rename(saved, "bob", anns, "Mine now")).isEmpty();
    assertThat(saved.duplicate("bob", anns.id())).isEmpty();
    assertThat(saved.edits("bob", anns.id())).isEmpty();
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
    rename(saved, "ann", one, "Three");
    assertThat(saved.list("ann")).extracting("name").containsExactly("Three", "Two");
    assertThatThrownBy(() -> rename(saved, "ann", one, "Two"))
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
    DataSource jdbc = people(database);
    SavedSearches saved = at(jdbc, Instant.EPOCH);
    SavedSearch made = saved.create("ann", "Wide", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    JdbcClient.create(jdbc)
        .sql("update saved_search set criteria = ? where id = ?")
        .params("actor=person:x&".repeat(30_000), made.id())
        .update();
    SavedSearch listed = saved.list("ann").getFirst();
    assertThat(listed.asked()).isEmpty();
    SavedSearch other =
        saved.create("ann", "b", Criteria.EVERYTHING, Sort.RELEVANCE, PageView.USUAL);
    assertThat(saved.news(saved.list("ann"))).containsOnlyKeys(other.id());
    assertThat(saved.news(List.of(listed))).isEmpty();
    assertThat(saved.delete("ann", made.id())).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void countsWhatCameSinceItWasLastOpened(TestDatabase database) {
    Criteria treaty = Criteria.EVERYTHING.withQuery("treaty");
    long all = SampleIndex.get().search().count(treaty);
    assertThat(all).isPositive();
    SavedSearches before = searches(database, Instant.EPOCH);
    SavedSearch old = before.create("ann", "a", treaty, Sort.RELEVANCE, PageView.USUAL);
    // All but one that has no date were published long before they were indexed.
    assertThat(before.news(List.of(old))).containsEntry(old.id(), new News(1, 1, all - 1));
    SavedSearches after = searches(database, Instant.now().plusSeconds(60));
    SavedSearch young = after.create("ann", "a", treaty, Sort.RELEVANCE, PageView.USUAL);
    assertThat(after.news(List.of(young))).containsEntry(young.id(), News.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void sharesWithChosenAccountsOrAllAndLetsThemDuplicate(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    SavedSearch made = saved.create("ann", "Pact", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    saved.create("bob", "Pact", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    share(saved, made, new Audience(false, List.of("bob")));
    SavedSearch seen = saved.find("bob", made.id()).orElseThrow();
    assertThat(seen.audience().accounts()).as("bob learns of nobody else").isEmpty();
    assertThat(saved.find("eve", made.id())).isEmpty();
    assertThatThrownBy(() -> rename(saved, "bob", made, "Mine now"))
        .isInstanceOf(NotYours.class)
        .hasMessage("Only ann may change this search; duplicate it to have your own.");
    assertThat(saved.delete("bob", made.id())).isFalse();
    SavedSearch copy = saved.duplicate("bob", made.id()).orElseThrow();
    assertThat(copy.owner()).isEqualTo("bob");
    assertThat(copy.name()).isEqualTo("Pact (2)");
    assertThat(copy.audience()).isEqualTo(Audience.NOBODY);
    assertThat(copy.asked()).isEqualTo(made.asked());
    assertThat(saved.find("ann", copy.id())).isEmpty();
    share(saved, made, Audience.EVERYONE);
    assertThat(saved.find("eve", made.id())).isPresent();
    share(saved, made, Audience.NOBODY);
    assertThat(saved.find("bob", made.id())).isEmpty();
    assertThatThrownBy(() -> share(saved, made, new Audience(false, List.of("bob", "zoe"))))
        .hasMessage("There is no account 'zoe'.");
    assertThat(saved.find("bob", made.id())).as("all or nothing").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void remembersHowItWasChanged(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    SavedSearch made =
        saved.create(
            "ann", "Pact", CRITERIA, Sort.RELEVANCE, PageView.fromQuery("show=timeline&unit=week"));
    Label other = new Label("Treaty", "Asia", "why", List.of("a", " b ", "a", ""));
    saved.edit("ann", made.id(), old -> old.with(other).with(Audience.EVERYONE));
    SavedSearch now = saved.find("ann", made.id()).orElseThrow();
    assertThat(now.label()).isEqualTo(new Label("Treaty", "Asia", "why", List.of("a", "b")));
    Asked all = new Asked(Criteria.EVERYTHING, Sort.NEWEST);
    saved.edit("ann", made.id(), old -> old.with(all, VIEW));
    assertThat(saved.find("ann", made.id()).orElseThrow().asked()).contains(all);
    assertThat(saved.edits("ann", made.id()))
        .extracting(SavedEdit::what)
        .containsExactly(
            "The view was replaced; it was " + made.view().toQuery() + ".",
            "The search was replaced; it was " + made.query() + ".",
            "Shared with everyone.",
            "Tags: a, b.",
            "The note was changed.",
            "Moved from no folder to “Asia”.",
            "Renamed from “Pact” to “Treaty”.");
    assertThat(saved.edits("bob", made.id())).as("who else sees it is hers").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void remembersForEachAccountWhenItWasOpened(TestDatabase database) {
    DataSource jdbc = people(database);
    SavedSearches saved = at(jdbc, Instant.EPOCH);
    SavedSearch made = saved.create("ann", "a", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    share(saved, made, Audience.EVERYONE);
    at(jdbc, Instant.ofEpochSecond(60)).opened("bob", made.id());
    assertThat(saved.find("bob", made.id()).orElseThrow().openedAt())
        .isEqualTo(Instant.ofEpochSecond(60));
    assertThat(saved.find("ann", made.id()).orElseThrow().wasOpened()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void remembersWhenItWasOpened(TestDatabase database) {
    DataSource jdbc = people(database);
    SavedSearch made =
        at(jdbc, Instant.EPOCH).create("ann", "a", CRITERIA, Sort.RELEVANCE, PageView.USUAL);
    Instant later = Instant.parse("2025-03-01T12:34:56.789Z");
    at(jdbc, later).opened("ann", made.id());
    SavedSearch opened = at(jdbc, later).find("ann", made.id()).orElseThrow();
    assertThat(opened.openedAt()).isEqualTo(later);
    assertThat(opened.createdAt()).isEqualTo(Instant.EPOCH);
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingToChangeOnceItIsDeleted(TestDatabase database) {
    SavedSearches saved = searches(database, Instant.EPOCH);
    SavedSearch made = saved.create("ann", "Pact", CRITERIA, Sort.NEWEST, PageView.USUAL);
    assertThat(
            saved.edit(
                "ann",
                made.id(),
                old -> {
                  // As if at the same moment, in another window.
                  saved.delete("ann", old.id());
                  return old.with(new Audience(false, List.of("bob")));
                }))
        .isEmpty();
  }

  private static Optional<SavedSearch> rename(
      SavedSearches saved, String who, SavedSearch one, String name) {
    return saved.edit(who, one.id(), old -> old.with(old.label().named(name)));
  }

  private static void share(SavedSearches saved, SavedSearch one, Audience audience) {
    saved.edit("ann", one.id(), old -> old.with(audience));
  }

  private static SavedSearches searches(TestDatabase database, Instant now) {
    return at(people(database), now);
  }

  private static SavedSearches at(DataSource database, Instant now) {
    return new SavedSearches(
        JdbcClient.create(database),
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        SampleIndex.get().search(),
        Clock.fixed(now, ZoneOffset.UTC),
        SharingLog.NONE);
  }

  private static DataSource people(TestDatabase database) {
    DataSource fresh = database.fresh();
    for (String name : new String[] {"ann", "bob", "eve"}) {
      JdbcClient.create(fresh)
          .sql(
              "insert into account (name, password_hash, role, created_at) values (?, 'x',"
                  + " 'READER', current_timestamp)")
          .param(name)
          .update();
    }
    return fresh;
  }
}
