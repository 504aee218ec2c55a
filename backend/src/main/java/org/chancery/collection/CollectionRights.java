package org.chancery.collection;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.account.Account;
import org.chancery.account.Accounts;
import org.chancery.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may what in which collection. Thread-safe. */
public class CollectionRights {

  /** How long another process that shares the database may not notice a change. */
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Accounts accounts;
  private @Nullable SortedMap<String, Settings> known;
  private long readAt;

  public CollectionRights(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.accounts = accounts;
  }

  /** Those about which something was decided, as it was seconds ago at most. */
  public Collection<Settings> list() {
    return known().values();
  }

  /** Of any collection, whether or not there is one of that name. */
  public Settings of(String collection) {
    Settings settings = known().get(collection);
    return settings == null ? Settings.open(collection) : settings;
  }

  /** As it is at this moment, whatever another process did. */
  public Settings current(String collection) {
    forget();
    return of(collection);
  }

  /**
   * What an account may do in a collection; absent where it may not even know of it.
   *
   * @param account nobody where it is blank, unknown or disabled
   */
  public Optional<Right> right(String account, String collection) {
    return right(role(account), account, of(collection));
  }

  /** Whether an account may say who may what in some collection at least. */
  public boolean administersAny(String account) {
    Role role = role(account).orElse(null);
    return role == Role.ADMIN
        || list().stream()
            .anyMatch(s -> isAdministrator(right(Optional.ofNullable(role), account, s)));
  }

  public boolean administers(String account, String collection) {
    return isAdministrator(right(account, collection));
  }

  /**
   * @throws NotAdministrator where an account may not decide about a collection
   */
  public void requireAdministrator(String account, String collection) {
    if (!administers(account, collection)) {
      throw new NotAdministrator(collection);
    }
  }

  /** The collections of which an account must see nothing. */
  NavigableSet<String> hidden(String account) {
    if (list().stream().noneMatch(Settings::restricted)) {
      return new TreeSet<>();
    }
    Optional<Role> role = role(account);
    return names(settings -> right(role, account, settings).isEmpty());
  }

  /** Those whose texts may leave as snippets alone. */
  NavigableSet<String> abridged() {
    return names(settings -> settings.licence() == Licence.SNIPPETS);
  }

  /**
   * Decides about a collection.
   *
   * @param former as whoever decides has seen it
   * @return as it is from now on
   * @throws Changed where it is not so any more
   * @throws IllegalArgumentException with one sentence for a right that an account cannot have
   */
  public Settings change(Settings former, Settings next) {
    next.grants()
        .forEach((account, right) -> {
          if (right != former.grants().get(account)) {
            check(account, right);
          }
        });
    try {
      transaction.executeWithoutResult(status -> write(former, next));
    } catch (DuplicateKeyException e) {
      throw new Changed(next.name());
    } finally {
      forget();
    }
    return of(next.name());
  }

  private void check(String name, Right right) {
    Account account =
        accounts
            .find(name)
            .orElseThrow(() -> new IllegalArgumentException("There is no account " + name + "."));
    if (account.role() == Role.READER && right != Right.READ) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is a reader and may "
              + right.word()
              + " nowhere; make it an editor first, or let it read.");
    }
  }

  private void write(Settings former, Settings next) {
    int changed =
        former.version() == 0
            ? jdbc.sql(
                    "insert into collection_settings (name, restricted, licence, version)"
                        + " values (?, ?, ?, 1)")
                .params(next.name(), next.restricted(), next.licence().name())
                .update()
            : jdbc.sql(
                    "update collection_settings set restricted = ?, licence = ?,"
                        + " version = version + 1 where name = ? and version = ?")
                .params(next.restricted(), next.licence().name(), next.name(), former.version())
                .update();
    if (changed == 0) {
      throw new Changed(next.name());
    }
    jdbc.sql("delete from collection_grant where collection = ?").param(next.name()).update();
    next.grants()
        .forEach((account, right) ->
            jdbc.sql("insert into collection_grant (collection, account, may) values (?, ?, ?)")
                .params(next.name(), account, right.name())
                .update());
  }

  private Optional<Role> role(String account) {
    return account.isBlank()
        ? Optional.empty()
        : accounts.findEnabled(account).map(member -> member.role());
  }

  private static Optional<Right> right(Optional<Role> role, String account, Settings settings) {
    if (role.isEmpty()) {
      // Whether they may edit at all, is asked elsewhere: work goes on for who left.
      return settings.restricted() ? Optional.empty() : Optional.of(Right.EDIT);
    }
    if (role.get() == Role.ADMIN) {
      return Optional.of(Right.ADMINISTER);
    }
    Right granted = settings.grants().get(account);
    Right open = settings.restricted() ? null : Right.EDIT;
    Right most = granted == null || open != null && open.compareTo(granted) > 0 ? open : granted;
    return Optional.ofNullable(most).map(right -> right.within(role.get()));
  }

  private static boolean isAdministrator(Optional<Right> right) {
    return right.filter(r -> r == Right.ADMINISTER).isPresent();
  }

  private NavigableSet<String> names(Predicate<Settings> which) {
    NavigableSet<String> names = new TreeSet<>();
    list().stream().filter(which).map(Settings::name).forEach(names::add);
    return names;
  }

  private synchronized SortedMap<String, Settings> known() {
    SortedMap<String, Settings> now = known;
    if (now == null || System.nanoTime() - readAt > REMEMBERED.toNanos()) {
      readAt = System.nanoTime();
      now = read();
      known = now;
    }
    return now;
  }

  private synchronized void forget() {
    known = null;
  }

  private SortedMap<String, Settings> read() {
    Map<String, SortedMap<String, Right>> grants = new TreeMap<>();
    jdbc.sql("select collection, account, may from collection_grant")
        .query(row -> {
          grants
              .computeIfAbsent(row.getString("collection"), name -> new TreeMap<>())
              .put(row.getString("account"), Right.valueOf(row.getString("may")));
        });
    SortedMap<String, Settings> all = new TreeMap<>();
    jdbc.sql("select name, restricted, licence, version from collection_settings")
        .query(row -> {
          String name = row.getString("name");
          all.put(
              name,
              new Settings(
                  name,
                  row.getBoolean("restricted"),
                  Licence.valueOf(row.getString("licence")),
                  grants.getOrDefault(name, new TreeMap<>()),
                  row.getLong("version")));
        });
    return all;
  }
}
