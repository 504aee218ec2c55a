package org.chancery.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.article.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account's notices as an Atom feed behind a secret address, of which only a hash is kept. */
public class Feeds {

  private static final int SECRET_BYTES = 32;
  private static final int MOST_ENTRIES = 100;

  private final JdbcClient jdbc;
  private final Inbox inbox;
  private final AtomFeed feed;
  private final Links links;
  private final Clock clock;

  Feeds(JdbcClient jdbc, Inbox inbox, Links links, Clock clock) {
    this.jdbc = jdbc;
    this.inbox = inbox;
    this.feed = new AtomFeed(links);
    this.links = links;
    this.clock = clock;
  }

  /** A new address, shown once; the former one ends. */
  public String open(String account) {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    // Another address that was opened between the first and the second ends with the third.
    if (!replace(account, secret) && !insert(account, secret)) {
      replace(account, secret);
    }
    return links.page("feeds/" + secret);
  }

  private boolean replace(String account, String secret) {
    return jdbc.sql("update notice_feed set hash = ?, made_at = ? where account = ?")
            .params(hash(secret), AlertStore.at(clock.instant()), account)
            .update()
        > 0;
  }

  /** Whether there was none. */
  private boolean insert(String account, String secret) {
    return jdbc.sql(
                "insert into notice_feed (account, hash, made_at) values (?, ?, ?)"
                    + " on conflict do nothing")
            .params(account, hash(secret), AlertStore.at(clock.instant()))
            .update()
        > 0;
  }

  public boolean isOpen(String account) {
    return jdbc.sql("select count(*) from notice_feed where account = ?")
            .param(account)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Whether there was one. */
  public boolean revoke(String account) {
    return jdbc.sql("delete from notice_feed where account = ?").param(account).update() > 0;
  }

  /** The feed behind a secret; absent where there is none, or no more, or nobody may sign in. */
  public Optional<byte[]> find(String secret) {
    return jdbc.sql(
            "select f.account, f.made_at from notice_feed f join account a on a.name = f.account"
                + " where f.hash = ? and a.enabled")
        .param(hash(secret))
        .query((row, n) ->
            feed.of(
                links.page("feeds/" + secret),
                hash(hash(secret)),
                row.getTimestamp("made_at").toInstant(),
                inbox.list(row.getString("account"), MOST_ENTRIES)))
        .optional();
  }

  private static String hash(String secret) {
    return HexFormat.of().formatHex(Sha256.digest().digest(secret.getBytes(UTF_8)));
  }
}
