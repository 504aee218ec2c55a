package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** On every database that Chancery runs on. */
class AccountsTest {

  private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
  private static final PasswordEncoder ENCODER = Passwords.encoder();

  @ParameterizedTest
  @EnumSource
  void makesAnAdministratorWithThePasswordThatIsSet(TestDatabase database) {
    Accounts accounts = accounts(database.fresh());
    assertThat(accounts.ensureAdmin("correct-horse-battery")).isEmpty();
    UserDetails admin = accounts.loadUserByUsername("admin");
    assertThat(ENCODER.matches("correct-horse-battery", admin.getPassword())).isTrue();
    assertThat(admin.getAuthorities()).extracting("authority").containsExactly("ROLE_ADMIN");
    assertThat(admin.getPassword()).doesNotContain("correct-horse-battery");
  }

  @ParameterizedTest
  @EnumSource
  void generatesAPasswordOnceAndKeepsIt(TestDatabase database) {
    Accounts accounts = accounts(database.fresh());
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
    Accounts accounts = accounts(database.fresh());
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
    assertThatThrownBy(() -> accounts(database.fresh()).loadUserByUsername("' or 1=1 --"))
        .isInstanceOf(UsernameNotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource
  void makesChangesAndDisablesAccounts(TestDatabase database) {
    Accounts accounts = accounts(database.fresh());
    accounts.ensureAdmin("x");
    Accounts.Issued ann = accounts.create("ann@lab.example", Role.READER);
    assertThat(ann.account())
        .isEqualTo(new Account("ann@lab.example", Role.READER, true, NOW))
        .isEqualTo(accounts.find("ann@lab.example").orElseThrow());
    Member before = accounts.findEnabled("ann@lab.example").orElseThrow();
    assertThat(ENCODER.matches(ann.password(), before.getPassword())).isTrue();

    assertThat(accounts.changeRole("ann@lab.example", Role.EDITOR).role()).isEqualTo(Role.EDITOR);
    Member after = accounts.findEnabled("ann@lab.example").orElseThrow();
    assertThat(after.getAuthorities()).extracting("authority").containsExactly("ROLE_EDITOR");
    assertThat(after.sessions()).isGreaterThan(before.sessions());
    assertThat(accounts.enable("ann@lab.example", false).enabled()).isFalse();
    assertThat(accounts.findEnabled("ann@lab.example")).isEmpty();
    assertThat(accounts.enable("ann@lab.example", true).enabled()).isTrue();
    assertThat(accounts.findEnabled("ann@lab.example")).isPresent();
    assertThat(accounts.resetPassword("ann@lab.example").password()).isNotEqualTo(ann.password());
    assertThat(accounts.list())
        .extracting(Account::name)
        .containsExactly("admin", "ann@lab.example");
  }

  @ParameterizedTest
  @EnumSource
  void keepsAnAdministrator(TestDatabase database) {
    Accounts accounts = accounts(database.fresh());
    accounts.ensureAdmin("x");
    accounts.create("ann", Role.ADMIN);
    accounts.enable("ann", false);
    assertThatThrownBy(() -> accounts.changeRole("admin", Role.EDITOR))
        .hasMessage("'admin' is the last administrator; make another one first.");
    assertThatThrownBy(() -> accounts.enable("admin", false))
        .hasMessage("'admin' is the last administrator; make another one first.");
    accounts.enable("ann", true);
    assertThat(accounts.enable("admin", false).enabled()).isFalse();
  }

  /** Each would leave the other as the last one. */
  @ParameterizedTest
  @EnumSource
  void keepsAnAdministratorWhereTwoLeaveAtOnce(TestDatabase database) throws Exception {
    Accounts accounts = accounts(database.fresh());
    accounts.ensureAdmin("x");
    accounts.create("ann", Role.ADMIN);
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 5; round++) {
        List<Future<Object>> leaving =
            both.invokeAll(
                List.of(
                    () -> {
                      start.await();
                      return accounts.changeRole("admin", Role.READER);
                    },
                    () -> {
                      start.await();
                      return accounts.enable("ann", false);
                    }));
        assertThat(leaving).extracting(Future::state).containsOnlyOnce(Future.State.SUCCESS);
        accounts.changeRole("admin", Role.ADMIN);
        accounts.enable("ann", true);
      }
    }
  }

  /** Each comparison takes memory. */
  @Test
  void comparesFewPasswordsAtATime() throws InterruptedException {
    Guesses guesses = new Guesses(new Limits(10_000, 1));
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < 100; caller++) {
        String name = "ann" + caller;
        callers.execute(() ->
            guesses.counted(
                name,
                "192.0.2.1",
                () -> {
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  LockSupport.parkNanos(1_000_000);
                  return now.decrementAndGet();
                }));
      }
    }
    assertThat(most.get()).isBetween(1, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann", "ann b", ".ann", "ann/..", "ann\r\nX: y", "änn"})
  void refusesANameThatCouldBeTakenForAnother(String name) {
    Accounts accounts = accounts(TestDatabase.H2.fresh());
    assertThatThrownBy(() -> accounts.create(name, Role.READER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A name has 1 to 100 small letters");
  }

  @Test
  void takesAnotherPasswordFromWhoKnowsThePresentOne() {
    Accounts accounts = accounts(TestDatabase.H2.fresh());
    accounts.ensureAdmin("x");
    String first = accounts.create("ann", Role.READER).password();
    Member before = accounts.findEnabled("ann").orElseThrow();
    assertThatThrownBy(() -> accounts.create("ann", Role.ADMIN))
        .hasMessage("There is an account 'ann'; choose another name.");
    assertThatThrownBy(() -> accounts.changePassword("ann", "no", "violet harbour sings twice"))
        .hasMessage("The present password did not match.");
    assertThatThrownBy(() -> accounts.changePassword("ann", first, "password1234"))
        .hasMessageStartingWith("This password is easy to guess");
    long sessions = accounts.changePassword("ann", first, "violet harbour sings twice");
    Member after = accounts.findEnabled("ann").orElseThrow();
    assertThat(after.sessions()).isEqualTo(sessions).isGreaterThan(before.sessions());
    assertThat(ENCODER.matches("violet harbour sings twice", after.getPassword())).isTrue();
  }

  /** What earlier builds kept is kept in the way of today once its owner signs in. */
  @Test
  void hashesAgainAtSignIn() {
    DataSource database = TestDatabase.H2.fresh();
    Accounts accounts = accounts(database);
    accounts.ensureAdmin("x");
    JdbcClient.create(database)
        .sql("update account set password_hash = ?")
        .param("{bcrypt}" + new BCryptPasswordEncoder(4).encode("an old one"))
        .update();
    PasswordCheck check = new PasswordCheck(accounts, ENCODER, new Guesses(new Limits(100, 1)));
    assertThat(check.authenticate(given("admin", "an old one")).isAuthenticated()).isTrue();
    Member now = accounts.loadUserByUsername("admin");
    assertThat(now.getPassword()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(check.authenticate(given("admin", "an old one")).isAuthenticated()).isTrue();
    assertThat(accounts.loadUserByUsername("admin").getPassword()).isEqualTo(now.getPassword());
  }

  @Test
  void tellsOnlyWhoKnowsThePasswordThatAnAccountIsDisabled() {
    Accounts accounts = accounts(TestDatabase.H2.fresh());
    accounts.ensureAdmin("x");
    String password = accounts.create("ann", Role.READER).password();
    accounts.enable("ann", false);
    PasswordCheck check = new PasswordCheck(accounts, ENCODER, new Guesses(new Limits(100, 1)));
    assertThatThrownBy(() -> check.authenticate(given("ann", "wrong")))
        .isInstanceOf(BadCredentialsException.class);
    assertThatThrownBy(() -> check.authenticate(given("ann", password)))
        .isInstanceOf(DisabledException.class);
  }

  @Test
  void looksAtNoPasswordFromAnAddressThatGuesses() {
    Accounts accounts = accounts(TestDatabase.H2.fresh());
    accounts.ensureAdmin("x");
    PasswordCheck check = new PasswordCheck(accounts, ENCODER, new Guesses(new Limits(3, 1)));
    for (String name : List.of("admin", "ann", "bob")) {
      assertThatThrownBy(() -> check.authenticate(from("192.0.2.1", name, "wrong")))
          .isExactlyInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> check.authenticate(from("192.0.2.1", "admin", "x")))
        .isInstanceOf(TooManyGuesses.class);
    assertThat(check.authenticate(from("192.0.2.2", "admin", "x")).isAuthenticated()).isTrue();
  }

  @Test
  void countsWrongPresentPasswordsLikeThoseAtTheDoor() {
    Accounts accounts = accounts(TestDatabase.H2.fresh());
    accounts.ensureAdmin("x");
    OwnPassword own = new OwnPassword(accounts, new Guesses(new Limits(2, 1)));
    for (int guess = 0; guess < 2; guess++) {
      assertThatThrownBy(() -> own.change("admin", "wrong", "correct-horse-battery"))
          .isInstanceOf(WrongPassword.class);
    }
    assertThatThrownBy(() -> own.change("admin", "x", "correct-horse-battery"))
        .isInstanceOf(TooManyGuesses.class);
  }

  private static Authentication from(String address, String name, String password) {
    UsernamePasswordAuthenticationToken given =
        UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    given.setDetails(new WebAuthenticationDetails(address, null));
    return given;
  }

  private static Authentication given(String name, String password) {
    return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
  }

  private static Accounts accounts(DataSource database) {
    return new Accounts(
        JdbcClient.create(database),
        ENCODER,
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
