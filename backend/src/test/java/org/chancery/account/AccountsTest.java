package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** On every database that Chancery runs on. */
class AccountsTest {

  private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
  private static final PasswordEncoder ENCODER =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  @ParameterizedTest
  @EnumSource
  void makesAnAdministratorWithThePasswordThatIsSet(TestDatabase database) {
    Accounts accounts = accounts(database.jdbc());
    assertThat(accounts.ensureAdmin("correct-horse-battery")).isEmpty();
    UserDetails admin = accounts.loadUserByUsername("admin");
    assertThat(ENCODER.matches("correct-horse-battery", admin.getPassword())).isTrue();
    assertThat(admin.getAuthorities()).extracting("authority").containsExactly("ROLE_ADMIN");
    assertThat(admin.getPassword()).doesNotContain("correct-horse-battery");
  }

  @ParameterizedTest
  @EnumSource
  void generatesAPasswordOnceAndKeepsIt(TestDatabase database) {
    Accounts accounts = accounts(database.jdbc());
    Optional<String> generated = accounts.ensureAdmin("");
    assertThat(generated).get().asString().hasSize(16);
    assertThat(accounts.ensureAdmin(" ")).isEmpty();
    assertThat(
            ENCODER.matches(
                generated.orElseThrow(), accounts.loadUserByUsername("admin").getPassword()))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void changesThePasswordWhenAnotherIsSet(TestDatabase database) {
    Accounts accounts = accounts(database.jdbc());
    accounts.ensureAdmin("the first one");
    accounts.ensureAdmin("the second one");
    String stored = accounts.loadUserByUsername("admin").getPassword();
    assertThat(ENCODER.matches("the second one", stored)).isTrue();
    accounts.ensureAdmin("the second one");
    assertThat(accounts.loadUserByUsername("admin").getPassword()).isEqualTo(stored);
  }

  @ParameterizedTest
  @EnumSource
  void knowsNobodyElse(TestDatabase database) {
    assertThatThrownBy(() -> accounts(database.jdbc()).loadUserByUsername("' or 1=1 --"))
        .isInstanceOf(UsernameNotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource
  void issuesTokensThatCanBeListedUsedAndRevoked(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    accounts(jdbc).ensureAdmin("x");
    Tokens tokens = new Tokens(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    Tokens.Issued issued = tokens.issue("admin", " notebook ", null);
    assertThat(issued.secret()).startsWith("chy_").hasSize(68);
    assertThat(tokens.accountOf(issued.secret())).contains("admin");
    assertThat(tokens.accountOf(issued.secret() + "0")).isEmpty();
    assertThat(tokens.accountOf("")).isEmpty();
    assertThat(tokens.list("admin")).containsExactly(issued.token());
    assertThat(tokens.list("admin").getFirst().label()).isEqualTo("notebook");
    assertThat(jdbc.sql("select hash from token").query(String.class).single())
        .hasSize(64)
        .isNotEqualTo(issued.secret());
    assertThat(tokens.revoke("someone", issued.token().id())).isFalse();
    assertThat(tokens.revoke("admin", issued.token().id())).isTrue();
    assertThat(tokens.accountOf(issued.secret())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void letsTokensExpire(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    accounts(jdbc).ensureAdmin("x");
    Tokens.Issued issued =
        new Tokens(jdbc, Clock.fixed(NOW, ZoneOffset.UTC))
            .issue("admin", "short", NOW.plusSeconds(60));
    assertThat(at(jdbc, NOW.plusSeconds(59)).accountOf(issued.secret())).contains("admin");
    assertThat(at(jdbc, NOW.plusSeconds(60)).accountOf(issued.secret())).isEmpty();
    assertThat(at(jdbc, NOW).list("admin").getFirst().expiresAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @ParameterizedTest
  @EnumSource
  void refusesALabelThatSaysNothing(TestDatabase database) {
    Tokens tokens = at(database.jdbc(), NOW);
    assertThatThrownBy(() -> tokens.issue("admin", " ", null))
        .hasMessage("A token needs a label of 1 to 200 characters.");
    assertThatThrownBy(() -> tokens.issue("admin", "x".repeat(201), null))
        .hasMessage("A token needs a label of 1 to 200 characters.");
  }

  private static Tokens at(JdbcClient jdbc, Instant now) {
    return new Tokens(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Accounts accounts(JdbcClient jdbc) {
    return new Accounts(jdbc, ENCODER, Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
