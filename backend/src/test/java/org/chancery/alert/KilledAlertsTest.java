package org.chancery.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.chancery.search.Criteria;
import org.chancery.search.PageView;
import org.chancery.search.Side;
import org.chancery.search.Sort;
import org.chancery.testing.ChildProcess;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A process that dies while it looks or sends leaves what the next one tells, and tells once. */
class KilledAlertsTest {

  private static final int KILLS = Boolean.getBoolean("chancery.long") ? 3 : 2;

  @TempDir Path folder;

  @Test
  void tellsOfEverythingOnceThroughAnyKill() throws Exception {
    DataSource database = AlertSetup.people(TestDatabase.POSTGRESQL.fresh());
    JdbcClient jdbc = JdbcClient.create(database);
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (Meetings meetings = Meetings.create()) {
      AlertSetup setup = at(meetings, database, server, Meetings.WATCHED);
      long saved =
          setup
              .saved
              .create("ann", "All", Criteria.EVERYTHING, Sort.RELEVANCE, PageView.USUAL)
              .id();
      setup.alerts.set("ann", saved, Pace.IMMEDIATE, "ann@example.org");
      Side minister = Side.of("role:foreign-minister");
      ContactWatch watch =
          setup
              .contacts
              .create("ann", minister, minister, null, Pace.IMMEDIATE, "ann@example.org")
              .orElseThrow();
      for (int kill = 1; kill <= KILLS; kill++) {
        long enough = kill * 9L;
        // In the middle of its looks, or as soon as a mail was taken.
        LongSupplier count =
            kill % 2 == 0
                ? () -> server.getReceivedMessages().length
                : () -> jdbc.sql("select count(*) from notice").query(Long.class).single();
        killWhen(() -> count.getAsLong() >= enough, meetings, database, server);
      }
      for (Instant now = looked(jdbc); !now.isAfter(Meetings.END); now = now.plus(hours(12))) {
        AlertSetup last = at(meetings, database, server, now);
        last.watch.run();
        last.contactLook.run();
        last.outbox.send();
      }
      at(meetings, database, server, Meetings.END.plus(hours(48))).outbox.send();
      List<Notice> notices = setup.inbox.list("ann", 1_000);
      checkNews(notices.stream().filter(n -> !n.tellsOfContacts()).toList(), meetings);
      checkContacts(notices.stream().filter(n -> n.name().equals(watch.name())).toList(), meetings);
      checkMails(server.getReceivedMessages(), notices);
    } finally {
      server.stop();
    }
  }

  private static void checkNews(List<Notice> notices, Meetings meetings) {
    assertThat(notices.stream().flatMap(n -> n.lines().stream()).map(Notice.Line::article))
        .containsExactlyInAnyOrderElementsOf(
            meetings.articles().stream()
                .filter(PlainContacts::isNews)
                .map(article -> article.id())
                .toList());
    // Each begins where another ends: nothing was looked at twice.
    assertThat(notices).extracting(Notice::since).doesNotHaveDuplicates();
    assertThat(notices).extracting(Notice::until).doesNotHaveDuplicates();
  }

  private static void checkContacts(List<Notice> notices, Meetings meetings) {
    assertThat(
            notices.stream()
                .flatMap(n -> n.contacts().stream())
                .map(c -> PlainContacts.told(c.one(), c.other(), c.alleged(), c.knownAsAlleged())))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            PlainContacts.expected(
                PlainContacts.reports(
                    meetings, PlainContacts::isMinister, PlainContacts::isMinister, false)));
  }

  /**
   * The last one before a kill may have been taken and not been noted: it comes again, as itself.
   */
  private static void checkMails(MimeMessage[] mails, List<Notice> notices) throws Exception {
    List<String> ids = new ArrayList<>();
    for (MimeMessage mail : mails) {
      ids.add(mail.getMessageID());
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat((String) mail.getContent()).contains("They <b>met</b> Bcc: eve@evil.example");
    }
    assertThat(ids.stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            notices.stream().map(n -> "<" + n.uid() + "@chancery.example>").toList());
    assertThat(ids.size() - notices.size()).isLessThanOrEqualTo(KILLS);
  }

  private void killWhen(
      Callable<Boolean> enough, Meetings meetings, DataSource database, GreenMail server)
      throws Exception {
    Path log = folder.resolve("child.log");
    Process child =
        ChildProcess.of(
                AlertingProcess.class,
                meetings.index(),
                TestDatabase.url(database),
                Integer.toString(server.getSmtp().getPort()),
                "12")
            .redirectOutput(log.toFile())
            .start();
    try {
      Awaitility.await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> {
            assertThat(child.isAlive()).as(Files.readString(log)).isTrue();
            return enough.call();
          });
    } finally {
      child.destroyForcibly();
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Instant looked(JdbcClient jdbc) {
    return jdbc.sql("select min(looked_at) from alert")
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .single();
  }

  private static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }

  private static AlertSetup at(
      Meetings meetings, DataSource database, GreenMail server, Instant now) {
    JavaMailSenderImpl mail = new JavaMailSenderImpl();
    mail.setHost("127.0.0.1");
    mail.setPort(server.getSmtp().getPort());
    return new AlertSetup(database, meetings.index().search(), mail, now);
  }
}
