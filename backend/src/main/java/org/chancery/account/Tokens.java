package org.chancery.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.article.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tokens for the HTTP interface. Shown once; only their SHA-256 is kept, which is enough because
 * they are random and long, and cheap to check on every request.
 */
public class Tokens {

  private static final String PREFIX = "chy_";
  private static final Duration LONGEST_LIFE = Duration.ofDays(36_525);

  private final JdbcClient jdbc;
  private final Clock clock;

  /** A token as it can be listed; its secret is gone. */
  public record Token(String id, String label, Instant createdAt, @Nullable Instant expiresAt) {}

  /** A new token with its secret. */
  public record Issued(Token token, String secret) {}

  public Tokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Issued issue(String account, String label, @Nullable Instant expiresAt) {
    String clean = label.replaceAll("\\p{Cntrl}", " ").strip();
    if (clean.isEmpty() || clean.length() > 200) {
      throw new IllegalArgumentException("A token needs a label of 1 to 200 characters.");
    }
    Instant now = clock.instant();
    if (expiresAt != null
        && (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_LIFE)))) {
      throw new IllegalArgumentException(
          "A token expires at a moment within the next hundred years.");
    }
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String secret = PREFIX + HexFormat.of().formatHex(random);
    Token token = new Token(UUID.randomUUID().toString(), clean, now, expiresAt);
    jdbc.sql(
            "insert into token (id, account, label, hash, created_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            java.util.Arrays.asList(
                token.id(),
                account,
                token.label(),
                hash(secret),
                token.createdAt().atOffset(ZoneOffset.UTC),
                expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC)))
        .update();
    return new Issued(token, secret);
  }

  public List<Token> list(String account) {
    return jdbc.sql("select * from token where account = ? order by created_at desc, id")
        .param(account)
        .query((row, n) -> {
          Timestamp expires = row.getTimestamp("expires_at");
          return new Token(
              row.getString("id"),
              row.getString("label"),
              row.getTimestamp("created_at").toInstant(),
              expires == null ? null : expires.toInstant());
        })
        .list();
  }

  /** Whether there was such a token of this account. */
  public boolean revoke(String account, String id) {
    return jdbc.sql("delete from token where account = ? and id = ?").params(account, id).update()
        > 0;
  }

  /** The account to which a secret belongs, while it has not expired. */
  Optional<String> accountOf(String secret) {
    if (!secret.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return jdbc.sql(
            "select account from token where hash = ? and (expires_at is null or expires_at > ?)")
        .params(hash(secret), clock.instant().atOffset(ZoneOffset.UTC))
        .query(String.class)
        .optional();
  }

  private static String hash(String secret) {
    return HexFormat.of().formatHex(Sha256.digest().digest(secret.getBytes(UTF_8)));
  }
}
