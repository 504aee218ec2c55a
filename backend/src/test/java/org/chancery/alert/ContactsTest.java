package org.chancery.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chancery.article.Article;
import org.chancery.article.Dyad;
import org.chancery.article.Dyad.EventTime;
import org.chancery.article.EventRoot;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.PageView;
import org.chancery.search.Side;
import org.chancery.search.Sort;
import org.chancery.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Watches for first contacts over two months, against a plain loop over the articles. */
class ContactsTest {

  private static final Criteria CONSULTED =
      Criteria.EVERYTHING.with(
          Facet.EVENT, new Choice(List.of("CONSULT"), List.of(), List.of(), false));

  private static Meetings meetings;
  private static ArticleSearch search;

  @BeforeAll
  static void fill() {
    meetings = Meetings.create();
    search = meetings.index().search();
  }

  @AfterAll
  static void close() {
    meetings.close();
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfEachPairOnceAndOfNoneThatWasKnown(TestDatabase kind) {
    DataSource database = AlertSetup.people(kind.fresh());
    AlertSetup first = at(database, Meetings.WATCHED);
    long saved = first.saved.create("ann", "Talks", CONSULTED, Sort.RELEVANCE, PageView.USUAL).id();
    ContactWatch ministers =
        watch(first, "role:foreign-minister", "role:foreign-minister", null, Pace.IMMEDIATE);
    ContactWatch lavrov = watch(first, "person:sergey-lavrov", "PRK", null, Pace.DAILY);
    ContactWatch talks = watch(first, "role:head-of-state@USA", "CHN", saved, Pace.WEEKLY);
    ContactWatch korea = watch(first, "KOR", "RUS", null, Pace.WEEKLY);
    assertThat(List.of(ministers, lavrov, talks, korea)).allMatch(ContactWatch::isReady);
    for (Instant now = Meetings.WATCHED;
        !now.isAfter(Meetings.END);
        now = now.plus(Duration.ofHours(40))) {
      at(database, now).contactLook.run();
      // Another one that looks at the same moment finds nothing to do.
      at(database, now).contactLook.run();
    }
    List<Notice> notices = at(database, Meetings.END).inbox.list("ann", 1_000);
    check(notices, ministers, PlainContacts::isMinister, PlainContacts::isMinister, false);
    check(
        notices,
        lavrov,
        PlainContacts.is("person:sergey-lavrov"),
        PlainContacts.actsFor("PRK"),
        false);
    check(
        notices,
        talks,
        PlainContacts.is("person:donald-trump"),
        PlainContacts.actsFor("CHN"),
        true);
    check(notices, korea, PlainContacts.actsFor("KOR"), PlainContacts.actsFor("RUS"), false);
    Set<String> koreans = new TreeSet<>();
    of(notices, ministers)
        .flatMap(n -> n.contacts().stream())
        .forEach(c -> koreans.addAll(List.of(c.one(), c.other())));
    assertThat(koreans)
        .contains("person:cho-hyun", Meetings.TITLED)
        .doesNotContain("person:donald-trump");
    assertThat(notices).anyMatch(n -> n.changedAt() != null);
  }

  private static void check(
      List<Notice> notices,
      ContactWatch watch,
      BiPredicate<String, Article> one,
      BiPredicate<String, Article> other,
      boolean talks) {
    List<PlainContacts.Report> reports = PlainContacts.reports(meetings, one, other, talks);
    List<Notice> own = of(notices, watch).toList();
    List<PlainContacts.Told> told =
        own.stream()
            .flatMap(n -> n.contacts().stream())
            .map(c -> PlainContacts.told(c.one(), c.other(), c.alleged(), c.knownAsAlleged()))
            .toList();
    assertThat(told)
        .as(watch.name())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(PlainContacts.expected(reports));
    for (Notice notice : own) {
      assertThat(notice.news().articles()).isEqualTo(notice.contacts().size());
      assertThat(notice.details()).isEmpty();
      notice.contacts().forEach(contact -> checkReport(notice, contact, reports));
    }
  }

  /** The report that is told of is news, and no earlier one came with it. */
  private static void checkReport(
      Notice notice, FirstContact contact, List<PlainContacts.Report> all) {
    List<PlainContacts.Report> same =
        all.stream()
            .filter(r ->
                r.alleged() == contact.alleged()
                    && Set.of(r.one(), r.other()).equals(Set.of(contact.one(), contact.other())))
            .toList();
    PlainContacts.Report told =
        same.stream()
            .filter(r ->
                PlainContacts.isNews(r.article())
                    && r.came().isAfter(notice.since())
                    && !r.came().isAfter(notice.until()))
            .min(
                Comparator.comparing(
                    PlainContacts.Report::day, Comparator.nullsLast(Comparator.naturalOrder())))
            .orElseThrow();
    assertThat(contact.article().published())
        .isEqualTo(told.day() == null ? "" : told.day().toString());
    Optional<LocalDate> earliest =
        same.stream()
            .map(PlainContacts.Report::day)
            .filter(day -> day != null && told.day() != null && day.isBefore(told.day()))
            .min(Comparator.naturalOrder());
    Notice.Line earlier = contact.earlier();
    assertThat(Optional.ofNullable(earlier).map(line -> LocalDate.parse(line.published())))
        .as(contact.toString())
        .isEqualTo(earliest);
    assertThat(contact.sentence()).isEqualTo("They met in Geneva.");
    assertThat(contact.details()).contains(contact.alleged() ? "says Russia" : "1 Jun 2025");
    assertThat(contact.headline())
        .contains(" and ")
        .contains(contact.alleged() ? ": first alleged in this corpus" : ": first in this corpus");
  }

  @Test
  void asksTheCorpusAsItIsCodedByNow() {
    DataSource database = AlertSetup.people(TestDatabase.H2.fresh());
    AlertSetup before = at(database, Meetings.END);
    // The one came before anybody watched, the other since.
    Instant known = Meetings.BEGIN;
    Instant missed = Meetings.END.plus(Duration.ofDays(1));
    coded("r1", known, List.of());
    watch(before, "FIN", "FJI", null, Pace.IMMEDIATE);
    coded("r2", missed, List.of());
    AlertSetup later = at(database, missed.plus(Duration.ofDays(1)));
    later.contactLook.run();
    coded("r1", known, List.of(met("person:~a", "person:~b")));
    coded("r2", missed, List.of(met("person:~c", "person:~d")));
    Instant now = missed.plus(Duration.ofDays(2));
    coded(
        "r3",
        now,
        List.of(
            met("person:~a", "person:~b"),
            met("person:~c", "person:~d"),
            met("person:~e", "person:~f")));
    AlertSetup last = at(database, now.plus(Duration.ofDays(1)));
    last.contactLook.run();
    assertThat(last.inbox.list("ann", 10).stream().flatMap(n -> n.contacts().stream()))
        .extracting(c -> c.one() + " " + c.article().article())
        .containsExactlyInAnyOrder("person:~c r2", "person:~e r3");
  }

  private static Dyad met(String one, String other) {
    return Meetings.dyad("FIN", one, "FJI", other, EventTime.DID, false, false, EventRoot.CONSULT);
  }

  private static void coded(String id, Instant came, List<Dyad> dyads) {
    LocalDate day = LocalDate.ofInstant(came, ZoneOffset.UTC);
    meetings.index().revisions().delete(List.of(id));
    Meetings.write(meetings.index(), List.of(Meetings.article(id, day, came, dyads)));
  }

  @Test
  void beginsAnewWhenItsSearchChangesAndEndsWithIt() {
    DataSource database = AlertSetup.people(TestDatabase.H2.fresh());
    AlertSetup before = at(database, Meetings.WATCHED);
    SavedSearch saved =
        before.saved.create("ann", "Talks", CONSULTED, Sort.RELEVANCE, PageView.USUAL);
    ContactWatch watch = watch(before, "RUS", "USA", saved.id(), Pace.IMMEDIATE);
    AlertSetup after = at(database, Meetings.END);
    after.saved.edit(
        "ann",
        saved.id(),
        old ->
            old.with(
                new org.chancery.search.CriteriaParameters.Asked(
                    Criteria.EVERYTHING, Sort.RELEVANCE),
                PageView.USUAL));
    after.contactLook.run();
    assertThat(after.inbox.list("ann", 10)).isEmpty();
    ContactWatch anew = after.contacts.find("ann", watch.id()).orElseThrow();
    assertThat(anew.isReady()).isTrue();
    assertThat(anew.total()).isGreaterThan(watch.total()).isEqualTo(anew.done());
    assertThat(after.contacts.find("bob", watch.id())).isEmpty();
    assertThat(after.contacts.remove("bob", watch.id())).isFalse();
    after.saved.delete("ann", saved.id());
    assertThat(after.contacts.list("ann")).isEmpty();
  }

  @Test
  void foretellsByTheDatesOfTheArticles() {
    AlertSetup setup = at(AlertSetup.people(TestDatabase.H2.fresh()), Meetings.END);
    ContactForecast forecast =
        setup.contacts.forecast("ann", Side.of("KOR"), Side.of("RUS"), null).orElseThrow();
    Set<PlainContacts.Told> pairs = new HashSet<>();
    PlainContacts.reports(
            meetings, PlainContacts.actsFor("KOR"), PlainContacts.actsFor("RUS"), false)
        .stream()
        .filter(r -> r.day() != null && !r.alleged())
        .forEach(r -> pairs.add(PlainContacts.told(r.one(), r.other(), false, false)));
    assertThat(forecast.contacts())
        .filteredOn(c -> !c.alleged())
        .extracting(c -> PlainContacts.told(c.one(), c.other(), false, false))
        .containsExactlyInAnyOrderElementsOf(pairs);
    assertThat(forecast.contacts())
        .extracting(c -> c.article().published())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(forecast.sentence())
        .isEqualTo(
            "In the last 26 weeks it would have told of "
                + forecast.contacts().size()
                + " first contacts.");
    assertThat(setup.contacts.forecast("ann", Side.of("KOR"), Side.of("RUS"), 99L)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "RU", "QQQ", "role:pope", "role:foreign-minister@QQQ", "person:", "a b", "*"})
  void refusesWhatIsNoSide(String text) {
    assertThatThrownBy(() -> Side.of(text)).isInstanceOf(BadQuery.class);
  }

  private static ContactWatch watch(
      AlertSetup setup, String one, String other, @Nullable Long saved, Pace pace) {
    return setup
        .contacts
        .create("ann", Side.of(one), Side.of(other), saved, pace, null)
        .orElseThrow();
  }

  private static Stream<Notice> of(List<Notice> notices, ContactWatch watch) {
    return notices.stream().filter(n -> n.name().equals(watch.name()));
  }

  private static AlertSetup at(DataSource database, Instant now) {
    return new AlertSetup(database, search, null, now);
  }
}
