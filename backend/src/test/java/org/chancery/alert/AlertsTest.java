package org.chancery.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.News;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class AlertsTest {

  private static final Instant NOW = Instant.parse("2025-10-15T12:00:00Z");

  private final DataSource database = AlertSetup.people(TestDatabase.H2.fresh());
  private final AlertSetup setup =
      new AlertSetup(database, SampleIndex.get().search(), new JavaMailSenderImpl(), NOW);

  @ParameterizedTest
  @CsvSource({
    "IMMEDIATE, 2025-10-15T12:00Z, 2025-10-15T12:00Z",
    "DAILY,     2025-10-15T05:59Z, 2025-10-15T06:00Z",
    "DAILY,     2025-10-15T06:00Z, 2025-10-16T06:00Z",
    "WEEKLY,    2025-10-13T05:59Z, 2025-10-13T06:00Z",
    "WEEKLY,    2025-10-13T06:00Z, 2025-10-20T06:00Z",
    "WEEKLY,    2025-10-15T12:00Z, 2025-10-20T06:00Z",
  })
  void isDueInTheMorning(Pace pace, ZonedDateTime now, ZonedDateTime due) {
    assertThat(pace.after(now)).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann",
        "ann@",
        "ann@example.org, bob@example.org",
        "ann@example.org\r\nBcc: bob@example.org",
        "ann@example.org\nX: 1",
        "@example.org",
        "ann@exam ple.org",
        "all: ann@example.org, bob@example.org;",
        "ü@example.org",
        "ann@bücher.example",
        "ann@"
            + "long.long.long.long.long.long.long.long.long.long.long.long.long.long.long.long.long"
            + ".long.long.long.long.long.long.long.long.long.long.long.long.long.long.long.long.long"
            + ".long.long.long.long.long.long.long.long.long.long.long.long.long.long.long.example"
      })
  void refusesWhatIsNoSingleAddress(String email) {
    long id = saved("a", Criteria.EVERYTHING).id();
    assertThatThrownBy(() -> setup.alerts.set("ann", id, Pace.DAILY, email))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Give one e-mail address, such as ann@example.org.");
    assertThat(setup.alerts.list("ann")).isEmpty();
  }

  @Test
  void saysWhichMailsDidNotGoOut() {
    long id = saved("a", Criteria.EVERYTHING).id();
    Alert alert = setup.alerts.set("ann", id, Pace.DAILY, null).orElseThrow();
    long notice = setup.inbox.add(alert, "a", NOW, new News(1, 1, 0), List.of());
    setup.outbox.add(notice, "ann@example.org");
    assertThat(setup.inbox.mailTrouble("ann")).isEmpty();
    setup.outbox.send();
    assertThat(setup.inbox.mailTrouble("ann"))
        .containsExactly(
            "An e-mail to ann@example.org could not be sent, after one try, and will be tried again."
                + " The administrator finds the reason in the log.");
    assertThat(setup.inbox.mailTrouble("bob")).isEmpty();
  }

  @Test
  void refusesAnAddressOfADomainThatMayNotBeWrittenTo() {
    long id = saved("a", Criteria.EVERYTHING).id();
    for (String other : new String[] {"ann@evil.example", "ann@sub.example.org"}) {
      assertThatThrownBy(() -> setup.alerts.set("ann", id, Pace.DAILY, other))
          .hasMessage(
              "This installation writes to addresses of example.org alone; give one of these, or"
                  + " leave the address out.");
    }
    assertThat(setup.alerts.set("ann", id, Pace.DAILY, "ann@EXAMPLE.org")).isPresent();
  }

  @Test
  void isForThoseAloneWhoMayOpenTheSearch() {
    SavedSearch search = saved("a", Criteria.EVERYTHING);
    assertThat(setup.alerts.set("bob", search.id(), Pace.IMMEDIATE, null)).isEmpty();
    assertThat(setup.alerts.forecast("bob", search.id(), Pace.DAILY)).isEmpty();
    setup.saved.edit("ann", search.id(), old -> old.with(Audience.EVERYONE));
    assertThat(setup.alerts.set("bob", search.id(), Pace.IMMEDIATE, null)).isPresent();
    setup.saved.edit("ann", search.id(), old -> old.with(Audience.NOBODY));
    setup.watch.run();
    assertThat(setup.alerts.list("bob")).isEmpty();
  }

  @Test
  void followsNoMarksOfOnesOwn() {
    long id = saved("a", Criteria.EVERYTHING).id();
    JdbcClient.create(database)
        .sql("update saved_search set criteria = 'mine=starred' where id = ?")
        .param(id)
        .update();
    assertThatThrownBy(() -> setup.alerts.set("ann", id, Pace.DAILY, null))
        .hasMessageStartingWith("An alert cannot follow your own stars");
  }

  @Test
  void keepsASearchThatItCanFollow() {
    long id = saved("a", Criteria.EVERYTHING).id();
    UnaryOperator<SavedSearch> marked =
        old -> old.with(CriteriaParameters.fromQuery("mine=starred"), PageView.USUAL);
    setup.alerts.set("ann", id, Pace.DAILY, null);
    assertThatThrownBy(() -> setup.saved.edit("ann", id, marked))
        .hasMessageStartingWith("An alert follows this search, and none can follow");
    setup.alerts.remove("ann", id);
    // Nobody is signed in here who has marks.
    assertThatThrownBy(() -> setup.saved.edit("ann", id, marked))
        .hasMessageStartingWith("'mine' asks for the marks of an account");
  }

  @Test
  void foretellsByTheDayOfPublication() {
    long id = saved("a", Criteria.EVERYTHING).id();
    long lately =
        SampleIndex.get()
            .search()
            .count(
                Criteria.EVERYTHING.between(LocalDate.of(2025, 4, 17), LocalDate.of(2025, 10, 15)));
    Forecast daily = setup.alerts.forecast("ann", id, Pace.DAILY).orElseThrow();
    Forecast weekly = setup.alerts.forecast("ann", id, Pace.WEEKLY).orElseThrow();
    assertThat(daily.articles()).isEqualTo(lately).isEqualTo(weekly.articles()).isPositive();
    assertThat(weekly.notices()).isPositive().isLessThanOrEqualTo(daily.notices());
    assertThat(daily.warning()).isEmpty();
    long ended = saved("b", Criteria.EVERYTHING.between(null, LocalDate.of(2020, 1, 1))).id();
    assertThat(setup.alerts.forecast("ann", ended, Pace.DAILY).orElseThrow().sentence())
        .isEqualTo("In the last 26 weeks it would have sent 0 notices about 0 articles.");
  }

  @Test
  void warnsOfWhatNobodyReads() {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    for (int day = 0; day < 182; day++) {
      days.put(LocalDate.of(2025, 1, 6).plusDays(day), 6L);
    }
    assertThat(Forecast.of(Pace.WEEKLY, 1_092, days).warning()).isEmpty();
    assertThat(Forecast.of(Pace.WEEKLY, 1_092, days).notices()).isEqualTo(26);
    assertThat(Forecast.of(Pace.IMMEDIATE, 1_092, days).warning())
        .contains(
            "That is some 42 notices a week; choose once a day, or make the search narrower.");
    assertThat(Forecast.of(Pace.WEEKLY, 10_920, days).warning())
        .contains(
            "That is some 420 articles a week, more than anybody reads; make the search narrower.");
  }

  @Test
  void showsEachAccountItsOwnNoticesAlone() {
    SavedSearch search = saved("a", Criteria.EVERYTHING);
    Alert alert = setup.alerts.set("ann", search.id(), Pace.DAILY, null).orElseThrow();
    long id = setup.inbox.add(alert, "a", NOW, new News(2, 1, 3), List.of());
    assertThat(setup.inbox.countUnread("ann")).isEqualTo(1);
    assertThat(setup.inbox.list("bob", 10)).isEmpty();
    assertThat(setup.inbox.read("bob", id)).isFalse();
    assertThat(setup.inbox.read("ann", id)).isTrue();
    assertThat(setup.inbox.countUnread("ann")).isZero();
    assertThat(setup.inbox.list("ann", 10).getFirst().details())
        .isEqualTo(
            "1 new text; the other articles are copies of known ones. 3 older articles added as"
                + " well, published more than seven days before.");
  }

  private SavedSearch saved(String name, Criteria criteria) {
    return setup.saved.create("ann", name, criteria, Sort.RELEVANCE, PageView.USUAL);
  }
}
