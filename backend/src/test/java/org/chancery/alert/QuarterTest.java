package org.chancery.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.chancery.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.xml.sax.InputSource;

/** Alerts over a quarter of a year, in which every look is that of another process. */
class QuarterTest {

  private static final Duration STEP = Duration.ofHours(12);
  private static final Criteria ZEPPELIN = Criteria.EVERYTHING.withQuery("zeppelin");

  private static Quarter quarter;
  private static ArticleSearch search;

  @BeforeAll
  static void fill() {
    quarter = Quarter.create();
    search = quarter.index().search();
  }

  @AfterAll
  static void close() {
    quarter.close();
  }

  /** Every third attempt fails before the server is asked. */
  private static final class Unsure extends JavaMailSenderImpl {
    private int attempts;

    Unsure(GreenMail server) {
      setHost("127.0.0.1");
      setPort(server.getSmtp().getPort());
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
      if (attempts++ % 3 == 0) {
        throw new MailSendException("no server today");
      }
      super.doSend(messages, originals);
    }
  }

  /** Of both databases in the long form; the tests of kills have the other one. */
  static List<TestDatabase> databases() {
    return Boolean.getBoolean("chancery.long")
        ? List.of(TestDatabase.values())
        : List.of(TestDatabase.H2);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void tellsEverythingOnceInTheInboxByMailAndInTheFeed(TestDatabase kind) throws Exception {
    DataSource database = AlertSetup.people(kind.fresh());
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      Unsure sender = new Unsure(server);
      AlertSetup first = at(database, sender, Quarter.BEGIN);
      long immediate = saved(first, "At once\r\nBcc: eve@evil.example");
      long daily = saved(first, "Each <b>day</b>");
      long weekly = saved(first, "Each week");
      first.alerts.set("ann", immediate, Pace.IMMEDIATE, "ann@example.org");
      first.alerts.set("ann", daily, Pace.DAILY, null);
      first.alerts.set("ann", weekly, Pace.WEEKLY, "ann@example.org");
      String feed = first.feeds.open("ann");
      for (Instant now = Quarter.BEGIN; !now.isAfter(Quarter.END); now = now.plus(STEP)) {
        AlertSetup process = at(database, sender, now);
        process.watch.run();
        process.outbox.send();
        // Another one that looks at the same moment finds nothing to do.
        at(database, sender, now).watch.run();
      }
      List<Notice> notices = at(database, sender, Quarter.END).inbox.list("ann", 1_000);
      assertThat(made(notices, immediate)).containsExactlyElementsOf(expected(Pace.IMMEDIATE));
      assertThat(made(notices, daily)).containsExactlyElementsOf(expected(Pace.DAILY));
      assertThat(made(notices, weekly)).containsExactlyElementsOf(expected(Pace.WEEKLY));
      for (long each : List.of(immediate, daily, weekly)) {
        assertThat(of(notices, each).mapToLong(n -> n.news().articles()).sum())
            .isEqualTo(quarter.news().size());
        assertThat(of(notices, each).flatMap(n -> n.lines().stream()).map(Notice.Line::article))
            .doesNotHaveDuplicates()
            .hasSize(quarter.news().size());
      }
      checkMails(
          server.getReceivedMessages(),
          made(notices, immediate).size() + made(notices, weekly).size());
      checkFeed(
          at(database, sender, Quarter.END)
              .feeds
              .find(feed.substring(feed.lastIndexOf('/') + 1))
              .orElseThrow(),
          notices);
    } finally {
      server.stop();
    }
  }

  private static void checkMails(MimeMessage[] mails, int count) throws Exception {
    assertThat(mails).hasSize(count);
    TreeSet<String> ids = new TreeSet<>();
    for (MimeMessage mail : mails) {
      ids.add(mail.getMessageID());
      assertThat(mail.getAllRecipients())
          .extracting(Object::toString)
          .containsExactly("ann@example.org");
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getHeader("X-Evil")).isNull();
      assertThat(mail.getContentType()).startsWith("text/plain");
      assertThat(mail.getSubject())
          .matches("\\d+ new articles?: (Each week|At once Bcc: eve@evil.example)");
      assertThat((String) mail.getContent())
          .contains("Zeppelin <script>alert(1)</script> & \"treaty\" Bcc: eve@evil.example !")
          .contains("https://chancery.example/article/a");
    }
    assertThat(ids).hasSize(count).allMatch(id -> id.endsWith("@chancery.example>"));
  }

  private static void checkFeed(byte[] xml, List<Notice> notices) throws Exception {
    Feed feed = (Feed) new WireFeedInput().build(new InputSource(new ByteArrayInputStream(xml)));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getId()).startsWith("urn:uuid:");
    assertThat(feed.getTitle()).isNotBlank();
    assertThat(feed.getUpdated()).isEqualTo(notices.getFirst().madeAt());
    assertThat(feed.getAuthors()).extracting("name").containsExactly("Chancery");
    assertThat(feed.getOtherLinks()).extracting("rel").containsExactly("self");
    List<Notice> latest = notices.subList(0, Math.min(100, notices.size()));
    assertThat(feed.getEntries())
        .extracting(Entry::getId)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(latest.stream().map(n -> "urn:uuid:" + n.uid()).toList());
    for (int i = 0; i < latest.size(); i++) {
      Entry entry = feed.getEntries().get(i);
      assertThat(entry.getTitle())
          .isEqualTo(MailText.line(latest.get(i).name()) + ": " + latest.get(i).summary());
      assertThat(entry.getUpdated()).isEqualTo(latest.get(i).madeAt());
      assertThat(entry.getContents().getFirst().getType()).isEqualTo("text");
      assertThat(entry.getContents().getFirst().getValue())
          .contains("<script>alert(1)</script> & \"treaty\"");
    }
  }

  @Test
  void hasOneFeedHoweverManyAreOpenedAtOnce() throws Exception {
    AlertSetup setup = at(AlertSetup.people(TestDatabase.H2.fresh()), null, Quarter.BEGIN);
    try (ExecutorService windows = Executors.newFixedThreadPool(8)) {
      long open = 0;
      Callable<String> opening = () -> setup.feeds.open("ann");
      for (Future<String> address : windows.invokeAll(Collections.nCopies(8, opening))) {
        open += setup.feeds.find(secret(address.get())).stream().count();
      }
      assertThat(open).isEqualTo(1);
    }
  }

  @Test
  void endsAFeedWithItsAddress() {
    AlertSetup setup = at(AlertSetup.people(TestDatabase.H2.fresh()), null, Quarter.BEGIN);
    String former = setup.feeds.open("ann");
    String now = setup.feeds.open("ann");
    assertThat(setup.feeds.find(secret(former))).isEmpty();
    assertThat(setup.feeds.find(secret(now))).isPresent();
    assertThat(setup.feeds.find("")).isEmpty();
    assertThat(setup.feeds.revoke("bob")).isFalse();
    assertThat(setup.feeds.revoke("ann")).isTrue();
    assertThat(setup.feeds.find(secret(now))).isEmpty();
  }

  private static String secret(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** When each is due: at the first look of its pace after something settled. */
  private static List<Instant> expected(Pace pace) {
    TreeSet<Instant> moments = new TreeSet<>();
    for (Instant came : quarter.news()) {
      Instant look = Quarter.BEGIN;
      while (look.minus(Watch.SETTLED_AFTER).isBefore(came)) {
        look =
            pace == Pace.IMMEDIATE
                ? look.plus(STEP)
                : pace.after(look.atZone(ZoneOffset.UTC)).toInstant();
      }
      if (!look.isAfter(Quarter.END)) {
        moments.add(look);
      }
    }
    return List.copyOf(moments);
  }

  private static Stream<Notice> of(List<Notice> notices, long search) {
    return notices.stream().filter(n -> n.savedSearch() != null && n.savedSearch() == search);
  }

  private static List<Instant> made(List<Notice> notices, long search) {
    return of(notices, search).map(Notice::madeAt).sorted().toList();
  }

  private static long saved(AlertSetup setup, String name) {
    SavedSearch made = setup.saved.create("ann", name, ZEPPELIN, Sort.RELEVANCE, PageView.USUAL);
    return made.id();
  }

  private static AlertSetup at(DataSource database, @Nullable Unsure sender, Instant now) {
    return new AlertSetup(database, search, sender, now);
  }
}
