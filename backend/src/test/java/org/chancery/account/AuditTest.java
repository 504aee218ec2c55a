package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.account.Audit.Entry;
import org.chancery.account.Audit.Filter;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** On every database that Chancery runs on. */
class AuditTest {

  private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

  @ParameterizedTest
  @EnumSource
  void listsWhatFitsNewestFirst(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    at(jdbc, NOW).note("ann", Act.EDIT, true, "article a1");
    Audit audit = at(jdbc, NOW.plus(Duration.ofDays(2)));
    audit.note("bob", Act.SIGN_IN, false, "on the page");
    audit.note("", Act.EXPORT, true, "x\r\ny" + "z".repeat(600));
    assertThat(audit.list(Filter.EVERYTHING, 0, 10))
        .extracting(Entry::account)
        .containsExactly("-", "bob", "ann");
    assertThat(audit.list(Filter.EVERYTHING, 0, 1).getFirst().detail())
        .hasSize(500)
        .startsWith("x  yz");
    assertThat(audit.list(new Filter("bob", null, null, null), 0, 10)).hasSize(1);
    assertThat(audit.list(new Filter(null, Act.EDIT, null, null), 0, 10))
        .singleElement()
        .satisfies(e -> assertThat(e.at()).isEqualTo(NOW))
        .satisfies(e -> assertThat(e.done()).isTrue());
    LocalDate first = LocalDate.of(2025, 3, 1);
    assertThat(audit.list(new Filter(null, null, null, first), 0, 10)).hasSize(1);
    assertThat(audit.list(new Filter(null, null, first.plusDays(1), null), 0, 10)).hasSize(2);
    assertThat(audit.list(Filter.EVERYTHING, 2, 10)).hasSize(1);
  }

  @Test
  void tellsWhereACallCameFromThatGoesOnInTheBackground() throws InterruptedException {
    Audit audit = at(TestDatabase.H2.jdbc(), NOW);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("192.0.2.7");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    try {
      Thread background =
          new Thread(Audit.asCalled(() -> audit.note("ann", Act.EXPORT, true, "csv")));
      background.start();
      background.join();
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
    assertThat(audit.list(Filter.EVERYTHING, 0, 1).getFirst().address()).isEqualTo("192.0.2.7");
  }

  @ParameterizedTest
  @EnumSource
  void forgetsWhatIsOld(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    at(jdbc, NOW).note("ann", Act.EDIT, true, "old");
    Audit later = at(jdbc, NOW.plus(Duration.ofDays(31)));
    later.note("ann", Act.EDIT, true, "new");
    assertThat(later.list(Filter.EVERYTHING, 0, 10))
        .extracting(Entry::detail)
        .containsExactly("new");
  }

  @ParameterizedTest
  @EnumSource
  void writesEveryEntryWithoutFormulas(TestDatabase database) throws IOException {
    JdbcClient jdbc = database.jdbc();
    Audit audit = at(jdbc, NOW);
    for (int i = 0; i < 1_001; i++) {
      audit.note("=cmd()", Act.EXPORT, true, "\"q\", " + i);
    }
    StringBuilder csv = new StringBuilder();
    audit.csv(Filter.EVERYTHING, cell -> cell.startsWith("=") ? "'" + cell : cell, csv);
    assertThat(csv.toString().split("\r\n"))
        .hasSize(1_002)
        .startsWith(
            "at,account,act,done,detail,address",
            "2025-03-01T12:00:00Z,'=cmd(),export,true,\"\"\"q\"\", 1000\",-");
  }

  private static Audit at(JdbcClient jdbc, Instant now) {
    return new Audit(jdbc, Clock.fixed(now, ZoneOffset.UTC), Duration.ofDays(30));
  }
}
