package org.chancery.alert;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * E-mails that are to go out. Each is written in the transaction that makes its notice, and is sent
 * until the server has taken it; one that dies between the server's answer and its being noted here
 * is sent again under the same Message-ID.
 */
final class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private static final int AT_ONCE = 100;
  private static final int MOST_TRIES = 15;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  private final JdbcClient jdbc;
  private final Inbox inbox;
  private final @Nullable JavaMailSender sender;
  private final MailText text;
  private final Clock clock;

  /**
   * @param sender absent where no server is named
   */
  Outbox(
      JdbcClient jdbc, Inbox inbox, @Nullable JavaMailSender sender, MailText text, Clock clock) {
    this.jdbc = jdbc;
    this.inbox = inbox;
    this.sender = sender;
    this.text = text;
    this.clock = clock;
  }

  private record Waiting(long notice, String recipient, int tries) {}

  boolean sends() {
    return sender != null;
  }

  void add(long notice, String recipient) {
    jdbc.sql("insert into notice_mail (notice, recipient, due_at, tries) values (?, ?, ?, 0)")
        .params(notice, recipient, AlertStore.at(clock.instant()))
        .update();
  }

  void send() {
    if (sender == null) {
      return;
    }
    List<Waiting> all =
        jdbc.sql(
                "select m.* from notice_mail m join notice n on n.id = m.notice"
                    + " join account a on a.name = n.account where a.enabled"
                    + " and m.sent_at is null and m.tries < ? and m.due_at <= ?"
                    + " order by m.notice limit ?")
            .params(MOST_TRIES, AlertStore.at(clock.instant()), AT_ONCE)
            .query((row, n) ->
                new Waiting(row.getLong("notice"), row.getString("recipient"), row.getInt("tries")))
            .list();
    for (Waiting mail : all) {
      if (claims(mail)) {
        send(mail, sender);
      }
    }
  }

  /** Of those that would send it at once, one wins. */
  private boolean claims(Waiting mail) {
    Duration pause = Duration.ofMinutes(1L << Math.min(mail.tries(), 9));
    Instant again =
        clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    return jdbc.sql(
                "update notice_mail set tries = tries + 1, due_at = ? where notice = ? and tries = ?"
                    + " and sent_at is null")
            .params(AlertStore.at(again), mail.notice(), mail.tries())
            .update()
        > 0;
  }

  /** What to say of mails that were tried and did not go out. */
  static String trouble(String recipient, long mails, int tries) {
    return String.format(
        Locale.ROOT,
        "%s to %s could not be sent, after %s%s. The administrator finds the reason in the log.",
        mails == 1 ? "An e-mail" : mails + " e-mails",
        recipient,
        tries == 1 ? "one try" : "up to " + tries + " tries",
        tries < MOST_TRIES ? ", and will be tried again" : ", and will not be tried again");
  }

  private void send(Waiting mail, JavaMailSender by) {
    try {
      Notice notice = inbox.get(mail.notice());
      // Nobody is told of what was removed meanwhile.
      if (notice.news().articles() > 0) {
        by.send(text.of(notice, mail.recipient(), by.createMimeMessage()));
      }
      jdbc.sql("update notice_mail set sent_at = ? where notice = ?")
          .params(AlertStore.at(clock.instant()), mail.notice())
          .update();
    } catch (MailException | MessagingException e) {
      LOG.warn("could not send notice {}; it is tried again", mail.notice(), e);
    }
  }
}
