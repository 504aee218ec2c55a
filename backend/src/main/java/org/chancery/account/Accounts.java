package org.chancery.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts in the relational database. */
public class Accounts implements UserDetailsService {

  /** The account that exists from the first start on. */
  public static final String ADMIN = "admin";

  private static final int GENERATED_LENGTH = 16;
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;
  private final Clock clock;

  public Accounts(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Makes sure that there is an administrator.
   *
   * @param password its password from now on; blank to keep the one it has, or to generate one at
   *     the first start
   * @return the generated password, to be shown once
   */
  public Optional<String> ensureAdmin(String password) {
    boolean exists = find(ADMIN).isPresent();
    if (exists && password.isBlank()) {
      return Optional.empty();
    }
    String chosen = password.isBlank() ? generated() : password;
    if (exists) {
      String stored = find(ADMIN).orElseThrow().getPassword();
      if (!encoder.matches(chosen, stored)) {
        jdbc.sql("update account set password_hash = ? where name = ?")
            .params(encoder.encode(chosen), ADMIN)
            .update();
      }
    } else {
      jdbc.sql("insert into account (name, password_hash, role, created_at) values (?, ?, ?, ?)")
          .params(
              ADMIN,
              encoder.encode(chosen),
              Role.ADMIN.name(),
              clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    return password.isBlank() ? Optional.of(chosen) : Optional.empty();
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return find(name).orElseThrow(() -> new UsernameNotFoundException("no account " + name));
  }

  private Optional<UserDetails> find(String name) {
    return jdbc.sql("select name, password_hash, role from account where name = ?")
        .param(name)
        .<UserDetails>query((row, n) ->
            User.withUsername(row.getString("name"))
                .password(row.getString("password_hash"))
                .roles(row.getString("role"))
                .build())
        .optional();
  }

  private static String generated() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GENERATED_LENGTH; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
