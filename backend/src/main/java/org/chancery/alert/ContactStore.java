package org.chancery.alert;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.alert.FirstReports.Pair;
import org.chancery.search.Encounter;
import org.chancery.search.Names;
import org.chancery.search.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows of watches for first contacts, and whom each has seen together. */
final class ContactStore {

  private static final int AT_ONCE = 500;

  private final JdbcTemplate many;
  private final JdbcClient jdbc;

  ContactStore(JdbcTemplate database) {
    this.many = database;
    this.jdbc = JdbcClient.create(database);
  }

  /** Of which one watch tells of a pair apart from another. */
  record Seen(Pair pair, boolean alleged) {}

  /**
   * The earliest report of a pair that is known.
   *
   * @param last the last day on which it may have been published; absent where it is not known
   */
  record Earliest(String one, String other, @Nullable LocalDate first, @Nullable LocalDate last) {

    /** Whether a report was surely published before it. */
    boolean isAfter(Encounter report) {
      return report.published() != null
          && (first == null || report.published().to().isBefore(first));
    }

    private Earliest orEarlier(Earliest other) {
      return other.first() != null && (first == null || other.first().isBefore(first))
          ? other
          : this;
    }
  }

  List<ContactWatch> list(String account) {
    return jdbc.sql("select * from contact_watch where account = ? order by id")
        .param(account)
        .query(ContactStore::watch)
        .list();
  }

  Optional<ContactWatch> find(String account, long id) {
    return jdbc.sql("select * from contact_watch where account = ? and id = ?")
        .params(account, id)
        .query(ContactStore::watch)
        .optional();
  }

  /** Of accounts that may sign in. */
  List<ContactWatch> due(Instant now) {
    return jdbc.sql(
            "select w.* from contact_watch w join account a on a.name = w.account"
                + " where a.enabled and w.due_at <= ? order by w.account, w.id")
        .param(AlertStore.at(now))
        .query(ContactStore::watch)
        .list();
  }

  /** With nothing known yet. */
  long insert(
      String account,
      String name,
      Side one,
      Side other,
      @Nullable Long savedSearch,
      String search,
      Pace pace,
      @Nullable String email,
      Instant now,
      Instant due) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into contact_watch (account, name, one, other, saved_search, search, pace,"
                + " email, made_at, silent_until, due_at, looks, done, total)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)")
        .params(
            Arrays.asList(
                account,
                name,
                one.toString(),
                other.toString(),
                savedSearch,
                search,
                pace.name(),
                email,
                AlertStore.at(now),
                AlertStore.at(now),
                AlertStore.at(due)))
        .update(key, "id");
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  boolean delete(String account, long id) {
    return jdbc.sql("delete from contact_watch where account = ? and id = ?")
            .params(account, id)
            .update()
        > 0;
  }

  /** Whether nobody looked meanwhile: of those that look at once, one wins. */
  boolean advance(ContactWatch watch, Instant until, Instant due) {
    return jdbc.sql(
                "update contact_watch set looked_at = ?, due_at = ?, looks = looks + 1"
                    + " where id = ? and looks = ?")
            .params(AlertStore.at(until), AlertStore.at(due), watch.id(), watch.looks())
            .update()
        > 0;
  }

  /** Has it begin anew with what the corpus has for another search. */
  boolean restart(ContactWatch watch, String search, Instant now) {
    boolean wins =
        jdbc.sql(
                    "update contact_watch set looked_at = null, silent_until = ?, search = ?,"
                        + " done = 0, total = 0, looks = looks + 1 where id = ? and looks = ?")
                .params(AlertStore.at(now), search, watch.id(), watch.looks())
                .update()
            > 0;
    if (wins) {
      jdbc.sql("delete from contact_pair where watch = ?").param(watch.id()).update();
    }
    return wins;
  }

  void postpone(ContactWatch watch, Instant due) {
    jdbc.sql("update contact_watch set due_at = ? where id = ?")
        .params(AlertStore.at(due), watch.id())
        .update();
  }

  /** How far the reading at the beginning is; it stays due later while that goes on. */
  void progress(ContactWatch watch, long done, long total, Instant due) {
    jdbc.sql("update contact_watch set done = ?, total = ?, due_at = ? where id = ? and looks = ?")
        .params(done, total, AlertStore.at(due), watch.id(), watch.looks())
        .update();
  }

  /** Whom a watch has seen together, by the ids that count by now. */
  Map<Seen, Earliest> seen(ContactWatch watch, Names names) {
    Map<Seen, Earliest> seen = new HashMap<>();
    jdbc.sql("select * from contact_pair where watch = ?")
        .param(watch.id())
        .query(row -> {
          String one = row.getString("one");
          String other = row.getString("other");
          Earliest known =
              new Earliest(one, other, day(row.getDate("first_day")), day(row.getDate("last_day")));
          seen.merge(
              new Seen(
                  Pair.of(names.sameActor(one).getFirst(), names.sameActor(other).getFirst()),
                  row.getBoolean("alleged")),
              known,
              Earliest::orEarlier);
        });
    return seen;
  }

  void add(ContactWatch watch, Map<Seen, Encounter> seen) {
    many.batchUpdate(
        "insert into contact_pair (watch, one, other, alleged, article, title, outlet, published,"
            + " first_day, last_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seen.entrySet(),
        AT_ONCE,
        (row, entry) -> {
          Notice.Line line = FirstContact.line(entry.getValue());
          var published = entry.getValue().published();
          row.setLong(1, watch.id());
          row.setString(2, entry.getKey().pair().one());
          row.setString(3, entry.getKey().pair().other());
          row.setBoolean(4, entry.getKey().alleged());
          row.setString(5, line.article());
          row.setString(6, line.title());
          row.setString(7, line.outlet());
          row.setString(8, line.published());
          row.setDate(9, published == null ? null : Date.valueOf(published.from()));
          row.setDate(10, published == null ? null : Date.valueOf(published.to()));
        });
  }

  void remove(ContactWatch watch, Earliest known, boolean alleged) {
    jdbc.sql("delete from contact_pair where watch = ? and one = ? and other = ? and alleged = ?")
        .params(watch.id(), known.one(), known.other(), alleged)
        .update();
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private static ContactWatch watch(ResultSet row, int number) throws SQLException {
    long saved = row.getLong("saved_search");
    @Nullable Long search = row.wasNull() ? null : saved;
    Timestamp looked = row.getTimestamp("looked_at");
    return new ContactWatch(
        row.getLong("id"),
        row.getString("account"),
        row.getString("name"),
        Side.of(row.getString("one")),
        Side.of(row.getString("other")),
        search,
        row.getString("search"),
        Pace.valueOf(row.getString("pace")),
        row.getString("email"),
        row.getTimestamp("silent_until").toInstant(),
        looked == null ? null : looked.toInstant(),
        row.getTimestamp("due_at").toInstant(),
        row.getLong("looks"),
        row.getLong("done"),
        row.getLong("total"));
  }
}
