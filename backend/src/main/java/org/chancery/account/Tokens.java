package org.chancery.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chancery.article.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tokens for the HTTP interface. Shown once; only their SHA-256 is kept, which is enough because
 * they are random and long, and cheap to check on every request.
 */
public class Tokens {

  private static final String PREFIX = "chy_";
  private static final Pattern SECRET = Pattern.compile(PREFIX + "[0-9a-f]{64}");
  private static final Duration LONGEST_LIFE = Duration.ofDays(36_525);

  private final JdbcClient jdbc;
  private final Clock clock;

  /** By hash; of wrong ones as well, so that they cost no more than right ones. */
  private final Cache<String, Optional<Use>> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Accounts.REMEMBERED).build();

  /** A token as it can be listed; its secret is gone. */
  public record Token(
      String id, String label, Set<Scope> scopes, Instant createdAt, @Nullable Instant expiresAt) {}

  /** A new token with its secret. */
  public record Issued(Token token, String secret) {}

  /** What the holder of a token may do. */
  record Use(String account, Set<Scope> scopes, @Nullable Instant expiresAt) {}

  public Tokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Issued issue(
      String account, String label, Set<Scope> scopes, @Nullable Instant expiresAt) {
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
    Token token = new Token(UUID.randomUUID().toString(), clean, scopes, now, expiresAt);
    jdbc.sql(
            "insert into token (id, account, label, hash, scopes, created_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            java.util.Arrays.asList(
                token.id(),
                account,
                token.label(),
                hash(secret),
                Scope.words(scopes),
                token.createdAt().atOffset(ZoneOffset.UTC),
                expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC)))
        .update();
    return new Issued(token, secret);
  }

  public List<Token> list(String account) {
    return jdbc.sql("select * from token where account = ? order by created_at desc, id")
        .param(account)
        .query((row, n) ->
            new Token(
                row.getString("id"),
                row.getString("label"),
                Scope.ofStored(row.getString("scopes")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("expires_at"))))
        .list();
  }

  /** Whether there was such a token of this account; from now on it works nowhere. */
  public boolean revoke(String account, String id) {
    Optional<String> hash =
        jdbc.sql("select hash from token where account = ? and id = ?")
            .params(account, id)
            .query(String.class)
            .optional();
    jdbc.sql("delete from token where account = ? and id = ?").params(account, id).update();
    hash.ifPresent(known::invalidate);
    return hash.isPresent();
  }

  /** What a secret is good for, while it has not expired. */
  Optional<Use> find(String secret) {
    return SECRET.matcher(secret).matches()
        ? known
            .get(hash(secret), this::read)
            .filter(use -> use.expiresAt() == null || use.expiresAt().isAfter(clock.instant()))
        : Optional.empty();
  }

  private Optional<Use> read(String hash) {
    return jdbc.sql("select account, scopes, expires_at from token where hash = ?")
        .param(hash)
        .query((row, n) ->
            new Use(
                row.getString("account"),
                Scope.ofStored(row.getString("scopes")),
                instant(row.getTimestamp("expires_at"))))
        .optional();
  }

  private static @Nullable Instant instant(@Nullable Timestamp stored) {
    return stored == null ? null : stored.toInstant();
  }

  private static String hash(String secret) {
    return HexFormat.of().formatHex(Sha256.digest().digest(secret.getBytes(UTF_8)));
  }
}
