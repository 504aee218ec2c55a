package org.chancery.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.chancery.index.Reader;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.savedsearch.SharingLog;
import org.chancery.search.ArticleSearch;
import org.chancery.search.SearchFixture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** What one process that sends alerts is made of, as it stands at a moment. */
final class AlertSetup {

  final Alerts alerts;
  final Inbox inbox;
  final Feeds feeds;
  final Outbox outbox;
  final Watch watch;
  final ContactLook contactLook;
  final ContactWatches contacts;
  final SavedSearches saved;

  AlertSetup(
      DataSource database, ArticleSearch search, @Nullable JavaMailSender sender, Instant now) {
    this(database, search, Reader.EVERYTHING, Set::copyOf, sender, now);
  }

  /** Of accounts that may not read everything. */
  AlertSetup(
      DataSource database,
      ArticleSearch search,
      Reader reader,
      UnaryOperator<Set<String>> readable,
      @Nullable JavaMailSender sender,
      Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    JdbcClient jdbc = JdbcClient.create(database);
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(database));
    Links links = new Links("https://chancery.example/");
    AlertStore store = new AlertStore(jdbc);
    inbox = new Inbox(jdbc, readable, clock);
    feeds = new Feeds(jdbc, inbox, links, clock);
    saved = new SavedSearches(jdbc, transaction, search, clock, SharingLog.NONE);
    Recipients recipients = new Recipients(sender != null, List.of("Example.org"));
    alerts = new Alerts(store, saved, search, recipients, clock, ZoneOffset.UTC);
    outbox =
        new Outbox(
            jdbc, inbox, sender, new MailText(links, "Chancery <no@chancery.example>"), clock);
    watch =
        new Watch(store, inbox, outbox, saved, search, reader, transaction, clock, ZoneOffset.UTC);
    ContactStore met = new ContactStore(new JdbcTemplate(database));
    ContactReader contactReader = new ContactReader(search);
    contactLook =
        new ContactLook(
            met,
            inbox,
            outbox,
            saved,
            contactReader,
            SearchFixture.names(),
            transaction,
            clock,
            ZoneOffset.UTC);
    contacts =
        new ContactWatches(
            met,
            contactLook,
            contactReader,
            saved,
            SearchFixture.names(),
            recipients,
            Runnable::run,
            clock,
            ZoneOffset.UTC);
  }

  static DataSource people(DataSource database) {
    for (String name : new String[] {"ann", "bob"}) {
      JdbcClient.create(database)
          .sql(
              "insert into account (name, password_hash, role, created_at) values (?, 'x',"
                  + " 'READER', current_timestamp)")
          .param(name)
          .update();
    }
    return database;
  }
}
