package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On every database that Chancery runs on. */
class TokensTest {

  private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

  @ParameterizedTest
  @EnumSource
  void issuesTokensThatCanBeListedUsedAndRevoked(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    anAdmin(jdbc);
    Tokens tokens = new Tokens(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    Tokens.Issued issued =
        tokens.issue("admin", " notebook ", Set.of(Scope.EXPORT, Scope.READ), null);
    assertThat(issued.secret()).startsWith("chy_").hasSize(68);
    assertThat(tokens.find(issued.secret()))
        .contains(new Tokens.Use("admin", Set.of(Scope.READ, Scope.EXPORT), null));
    assertThat(tokens.find(issued.secret() + "0")).isEmpty();
    assertThat(tokens.find("")).isEmpty();
    assertThat(tokens.list("admin")).containsExactly(issued.token());
    assertThat(tokens.list("admin").getFirst().label()).isEqualTo("notebook");
    assertThat(jdbc.sql("select hash from token").query(String.class).single())
        .hasSize(64)
        .isNotEqualTo(issued.secret());
    assertThat(tokens.revoke("someone", issued.token().id())).isFalse();
    assertThat(tokens.revoke("admin", issued.token().id())).isTrue();
    assertThat(tokens.find(issued.secret())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void letsTokensExpire(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    anAdmin(jdbc);
    Tokens.Issued issued =
        new Tokens(jdbc, Clock.fixed(NOW, ZoneOffset.UTC))
            .issue("admin", "short", Set.of(Scope.READ), NOW.plusSeconds(60));
    assertThat(at(jdbc, NOW.plusSeconds(59)).find(issued.secret())).isPresent();
    assertThat(at(jdbc, NOW.plusSeconds(60)).find(issued.secret())).isEmpty();
    assertThat(at(jdbc, NOW).list("admin").getFirst().expiresAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @ParameterizedTest
  @EnumSource
  void refusesALabelThatSaysNothing(TestDatabase database) {
    Tokens tokens = at(database.jdbc(), NOW);
    assertThatThrownBy(() -> tokens.issue("admin", " ", Set.of(Scope.READ), null))
        .hasMessage("A token needs a label of 1 to 200 characters.");
    assertThatThrownBy(() -> tokens.issue("admin", "x".repeat(201), Set.of(Scope.READ), null))
        .hasMessage("A token needs a label of 1 to 200 characters.");
  }

  @Test
  void asksTheDatabaseOnceForManyCalls() {
    JdbcClient jdbc = TestDatabase.H2.jdbc();
    anAdmin(jdbc);
    Tokens tokens = at(jdbc, NOW);
    String secret = tokens.issue("admin", "busy", Set.of(Scope.READ), null).secret();
    assertThat(tokens.find(secret)).isPresent();
    jdbc.sql("delete from token").update();
    assertThat(tokens.find(secret)).isPresent();
    assertThat(at(jdbc, NOW).find(secret)).isEmpty();
  }

  @Test
  void refusesAScopeThatThereIsNot() {
    assertThatThrownBy(() -> Scope.of(List.of("read", "root")))
        .hasMessage("A token has no scope 'root'; write read, export, edit or admin.");
    assertThatThrownBy(() -> Scope.of(List.of()))
        .hasMessage("A token needs a scope; write read, export, edit or admin.");
  }

  @ParameterizedTest
  @CsvSource({
    "read, GET, /api/v1/search, true",
    "read, GET, /api/v1/analysis/matrix, true",
    "read, PUT, /api/v1/articles/x/star, false",
    "read, POST, /api/v1/saved-searches, false",
    "read, GET, /api/v1/export.csv, false",
    "read, GET, /api/v1/export/evidence.csv, false",
    "read, GET, /api/v1/analysis/matrix.csv, false",
    "export, GET, /api/v1/export.csv, true",
    "export, GET, /api/v1/export/dyad-month.csv, true",
    "export, GET, /api/v1/analysis/matrix.csv, true",
    "export, GET, /api/v1/search, false",
    "edit, GET, /api/v1/search, true",
    "edit, PUT, /api/v1/articles/x/star, true",
    "edit, GET, /api/v1/export.csv, false",
    "admin, DELETE, /api/v1/articles/x, true",
    "admin, GET, /api/v1/export.csv, true",
    "admin, POST, /api/v1/tokens, false",
    "admin, GET, /api/v1/tokens, false",
    "admin, DELETE, /api/v1/tokens/1, false",
    "admin, PUT, /api/v1/account/password, false",
    "admin, GET, /api/v1/accounts, true",
  })
  void allowsWhatItsScopesSay(String scope, String method, String path, boolean allowed) {
    Member admin = new Member("admin", "", Role.ADMIN, true, 0, NOW);
    assertThat(new TokenHolder(admin, Scope.of(List.of(scope))).allows(method, path))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "ADMIN, read, ROLE_READER",
    "ADMIN, export, ROLE_READER",
    "ADMIN, edit, ROLE_EDITOR",
    "ADMIN, admin, ROLE_ADMIN",
    "EDITOR, admin, ROLE_EDITOR",
    "EDITOR, read, ROLE_READER",
    "READER, edit, ROLE_READER",
    "READER, admin, ROLE_READER",
  })
  void isNeverMoreThanItsAccount(Role role, String scope, String authority) {
    Member member = new Member("ann", "", role, true, 0, NOW);
    assertThat(new TokenHolder(member, Scope.of(List.of(scope))).getAuthorities())
        .extracting("authority")
        .containsExactly(authority);
  }

  private static void anAdmin(JdbcClient jdbc) {
    jdbc.sql(
            "insert into account (name, password_hash, role, created_at)"
                + " values ('admin', '', 'ADMIN', current_timestamp)")
        .update();
  }

  private static Tokens at(JdbcClient jdbc, Instant now) {
    return new Tokens(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }
}
