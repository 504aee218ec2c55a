package org.chancery.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.chancery.account.Accounts;
import org.chancery.account.CurrentAccount;
import org.chancery.account.Role;
import org.chancery.index.MayNotEdit;
import org.chancery.index.OnBehalf;
import org.chancery.index.Reader;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** On every database that Chancery runs on. */
class CollectionRightsTest {

  private static final Settings WIRE = Settings.open("wire");

  /** Nobody signs in here. */
  private static final PasswordEncoder PLAIN =
      new PasswordEncoder() {
        @Override
        public String encode(CharSequence raw) {
          return raw.toString();
        }

        @Override
        public boolean matches(CharSequence raw, String encoded) {
          return false;
        }
      };

  private Accounts accounts;
  private CollectionRights rights;
  private Reader reader;

  private JdbcClient create(TestDatabase kind) {
    DataSource database = kind.fresh();
    JdbcClient jdbc = JdbcClient.create(database);
    accounts = new Accounts(jdbc, PLAIN, transaction(database), Clock.systemUTC());
    rights = rights(database, jdbc);
    reader =
        new CallersRights(
            rights, new CurrentAccount(SecurityContextHolder.getContextHolderStrategy()));
    accounts.create("ann", Role.READER);
    accounts.create("bob", Role.EDITOR);
    accounts.create("root", Role.ADMIN);
    return jdbc;
  }

  private CollectionRights rights(DataSource database, JdbcClient jdbc) {
    return new CollectionRights(jdbc, transaction(database), accounts);
  }

  private static TransactionTemplate transaction(DataSource database) {
    return new TransactionTemplate(new DataSourceTransactionManager(database));
  }

  @ParameterizedTest
  @EnumSource
  void isOpenUntilSomebodyDecides(TestDatabase kind) {
    create(kind);
    assertThat(rights.list()).isEmpty();
    assertThat(rights.hidden("ann")).isEmpty();
    assertThat(rights.right("ann", "wire")).contains(Right.READ);
    assertThat(rights.right("bob", "wire")).contains(Right.EDIT);
    assertThat(rights.right("root", "wire")).contains(Right.ADMINISTER);
    assertThat(rights.administersAny("bob")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void letsThoseInWhoHaveARightAndNobodyElse(TestDatabase kind) {
    create(kind);
    Settings closed = rights.change(WIRE, WIRE.restricted(true));
    assertThat(rights.hidden("ann")).containsExactly("wire");
    assertThat(rights.hidden("bob")).containsExactly("wire");
    assertThat(rights.hidden("nobody")).containsExactly("wire");
    assertThat(rights.hidden("")).containsExactly("wire");
    assertThat(rights.hidden("root")).isEmpty();
    Settings given =
        rights.change(closed, closed.granting(Map.of("ann", Right.READ, "bob", Right.ADMINISTER)));
    assertThat(given.version()).isEqualTo(2);
    assertThat(rights.hidden("ann")).isEmpty();
    assertThat(rights.administers("bob", "wire")).isTrue();
    // The role is the ceiling, from the moment on that it changes.
    accounts.changeRole("bob", Role.READER);
    assertThat(rights.right("bob", "wire")).contains(Right.READ);
    accounts.enable("ann", false);
    assertThat(rights.hidden("ann")).containsExactly("wire");
  }

  @ParameterizedTest
  @EnumSource
  void givesNoRightThatARoleCannotHave(TestDatabase kind) {
    create(kind);
    assertThatThrownBy(() -> rights.change(WIRE, WIRE.granting(Map.of("ann", Right.EDIT))))
        .hasMessage(
            "'ann' is a reader and may edit nowhere; make it an editor first, or let it read.");
    assertThatThrownBy(() -> rights.change(WIRE, WIRE.granting(Map.of("eve", Right.READ))))
        .hasMessage("There is no account eve.");
    assertThat(rights.list()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void overwritesNothingThatWasNotSeen(TestDatabase kind) {
    create(kind);
    Settings seen = rights.change(WIRE, WIRE.licensed(Licence.SNIPPETS));
    rights.change(seen, seen.restricted(true));
    assertThatThrownBy(() -> rights.change(seen, seen.licensed(Licence.FULL)))
        .isInstanceOf(Changed.class)
        .hasMessageStartingWith("Somebody changed the collection 'wire' meanwhile");
    assertThatThrownBy(() -> rights.change(WIRE, WIRE.restricted(true)))
        .isInstanceOf(Changed.class);
    assertThat(rights.of("wire").restricted()).isTrue();
    assertThat(rights.abridged()).containsExactly("wire");
  }

  @ParameterizedTest
  @EnumSource
  void anAccountThatGoesTakesItsRightsWithIt(TestDatabase kind) {
    JdbcClient jdbc = create(kind);
    rights.change(WIRE, WIRE.restricted(true).granting(Map.of("ann", Right.READ)));
    jdbc.sql("delete from account where name = 'ann'").update();
    accounts.create("ann", Role.READER);
    assertThat(rights.current("wire").grants()).isEmpty();
    assertThat(rights.hidden("ann")).containsExactly("wire");
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNotKnownReadsWhatIsOpen(TestDatabase kind) throws Exception {
    create(kind);
    rights.change(WIRE, WIRE.restricted(true).granting(Map.of("bob", Right.EDIT)));
    assertThat(reader.hidden()).containsExactly("wire");
    assertThat(OnBehalf.of("ann", reader::hidden)).containsExactly("wire");
    assertThat(OnBehalf.of("bob", reader::hidden)).isEmpty();
    assertThat(OnBehalf.ofTheSystem(reader::hidden)).isEmpty();
    assertThat(OnBehalf.of("bob", () -> reader.mayEdit("wire"))).isTrue();
    assertThatThrownBy(() ->
            OnBehalf.of(
                "ann",
                () -> {
                  reader.requireEdit("wire");
                  return Optional.empty();
                }))
        .isInstanceOf(MayNotEdit.class)
        .hasMessageEndingWith(".");
  }
}
