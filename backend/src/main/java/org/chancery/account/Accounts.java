package org.chancery.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts in the relational database. Thread-safe. */
public class Accounts implements UserDetailsService, UserDetailsPasswordService {

  /** The account that exists from the first start on. */
  public static final String ADMIN = "admin";

  /** How long another process that shares the database may not notice a change. */
  static final Duration REMEMBERED = Duration.ofSeconds(5);

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,99}");

  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Cache<String, Optional<Member>> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(REMEMBERED).build();

  public Accounts(
      JdbcClient jdbc, PasswordEncoder encoder, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A new account, or a new password of one; the password is shown this once. */
  public record Issued(Account account, String password) {}

  /**
   * Makes sure that there is an administrator.
   *
   * @param password its password from now on; blank to keep the one it has, or to generate one at
   *     the first start
   * @return the generated password, to be shown once
   */
  public Optional<String> ensureAdmin(String password) {
    Optional<Member> there = read(ADMIN);
    if (there.isPresent() && password.isBlank()) {
      return Optional.empty();
    }
    String chosen = password.isBlank() ? Passwords.generated() : password;
    if (there.isEmpty()) {
      insert(ADMIN, Role.ADMIN, chosen);
    } else if (!encoder.matches(chosen, there.get().getPassword())) {
      store(ADMIN, chosen);
    }
    return password.isBlank() ? Optional.of(chosen) : Optional.empty();
  }

  /** By name. */
  public List<Account> list() {
    return jdbc.sql("select name, role, enabled, created_at from account order by name")
        .query((row, n) ->
            new Account(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("enabled"),
                row.getTimestamp("created_at").toInstant()))
        .list();
  }

  public Optional<Account> find(String name) {
    return list().stream().filter(account -> account.name().equals(name)).findFirst();
  }

  /**
   * A new account with a generated password.
   *
   * @throws IllegalArgumentException with one sentence, where the name is taken or no name
   */
  public Issued create(String name, Role role) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A name has 1 to 100 small letters, digits, dots, hyphens, underscores or @, and begins"
              + " with a letter or digit.");
    }
    String password = Passwords.generated();
    try {
      insert(name, role, password);
    } catch (DuplicateKeyException e) {
      throw new IllegalArgumentException(
          "There is an account '" + name + "'; choose another name.", e);
    }
    return new Issued(get(name), password);
  }

  /** Gives an account another role, which ends its sessions. */
  public Account changeRole(String name, Role role) {
    get(name);
    transaction.executeWithoutResult(status -> {
      requireAnotherAdmin(name, role == Role.ADMIN);
      jdbc.sql("update account set role = ?, sessions = sessions + 1 where name = ? and role <> ?")
          .params(role.name(), name, role.name())
          .update();
    });
    known.invalidate(name);
    return get(name);
  }

  /** Lets nobody sign in under a name any more, or again. */
  public Account enable(String name, boolean enabled) {
    get(name);
    transaction.executeWithoutResult(status -> {
      requireAnotherAdmin(name, enabled);
      jdbc.sql("update account set enabled = ?, sessions = sessions + 1 where name = ?")
          .params(enabled, name)
          .update();
    });
    known.invalidate(name);
    return get(name);
  }

  /** Gives an account a generated password in the place of its own, which ends its sessions. */
  public Issued resetPassword(String name) {
    Account account = get(name);
    String password = Passwords.generated();
    store(name, password);
    return new Issued(account, password);
  }

  /**
   * Somebody's change of the own password, which ends the account's other sessions.
   *
   * @return which of its sessions hold from now on
   * @throws IllegalArgumentException with one sentence
   */
  public long changePassword(String name, String current, String next) {
    Member there = loadUserByUsername(name);
    if (!encoder.matches(current, there.getPassword())) {
      throw new WrongPassword();
    }
    Passwords.check(next, name);
    store(name, next);
    return loadUserByUsername(name).sessions();
  }

  /** An account that may be used, as it is now or was seconds ago. */
  public Optional<Member> findEnabled(String name) {
    return known.get(name, this::read).filter(UserDetails::isEnabled);
  }

  @Override
  public Member loadUserByUsername(String name) {
    return read(name).orElseThrow(() -> new UsernameNotFoundException("no account " + name));
  }

  /** Keeps the same password in the way of today. */
  @Override
  public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
    jdbc.sql("update account set password_hash = ? where name = ?")
        .params(Objects.requireNonNull(hash), user.getUsername())
        .update();
    return user;
  }

  private Account get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("There is no account " + name + "."));
  }

  /** Locks them all, or two who leave at the same moment would each count on the other. */
  private void requireAnotherAdmin(String name, boolean stays) {
    if (stays) {
      return;
    }
    List<String> admins =
        jdbc.sql("select name from account where enabled and role = ? order by name for update")
            .param(Role.ADMIN.name())
            .query(String.class)
            .list();
    if (admins.equals(List.of(name))) {
      throw new IllegalArgumentException(
          "'" + name + "' is the last administrator; make another one first.");
    }
  }

  private void insert(String name, Role role, String password) {
    jdbc.sql("insert into account (name, password_hash, role, created_at) values (?, ?, ?, ?)")
        .params(
            name, encoder.encode(password), role.name(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    known.invalidate(name);
  }

  private void store(String name, String password) {
    jdbc.sql("update account set password_hash = ?, sessions = sessions + 1 where name = ?")
        .params(encoder.encode(password), name)
        .update();
    known.invalidate(name);
  }

  private Optional<Member> read(String name) {
    return jdbc.sql(
            "select name, password_hash, role, enabled, sessions from account where name = ?")
        .param(name)
        .query((row, n) ->
            new Member(
                row.getString("name"),
                row.getString("password_hash"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("enabled"),
                row.getLong("sessions"),
                clock.instant()))
        .optional();
  }
}
