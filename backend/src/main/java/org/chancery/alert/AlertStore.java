package org.chancery.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of alerts. */
final class AlertStore {

  private final JdbcClient jdbc;

  AlertStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Alert> find(String account, long savedSearch) {
    return jdbc.sql("select * from alert where account = ? and saved_search = ?")
        .params(account, savedSearch)
        .query(AlertStore::alert)
        .optional();
  }

  List<Alert> list(String account) {
    return jdbc.sql("select * from alert where account = ? order by id")
        .param(account)
        .query(AlertStore::alert)
        .list();
  }

  /** Of accounts that may sign in; the others' wait. */
  List<Alert> due(Instant now) {
    return jdbc.sql(
            "select alert.* from alert join account on account.name = alert.account"
                + " where account.enabled and due_at <= ? order by account, id")
        .param(at(now))
        .query(AlertStore::alert)
        .list();
  }

  /** What was looked at stays where there was one. */
  void put(
      String account,
      long savedSearch,
      Pace pace,
      @Nullable String email,
      Instant now,
      Instant due) {
    int made =
        jdbc.sql(
                "insert into alert (account, saved_search, pace, email, looked_at, due_at)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
            .params(Arrays.asList(account, savedSearch, pace.name(), email, at(now), at(due)))
            .update();
    if (made == 0) {
      jdbc.sql(
              "update alert set pace = ?, email = ?, due_at = ? where account = ? and saved_search = ?")
          .params(Arrays.asList(pace.name(), email, at(due), account, savedSearch))
          .update();
    }
  }

  /** Whether it stood there still: of those that look at once, one wins. */
  boolean advance(Alert alert, Instant looked, Instant due) {
    return jdbc.sql("update alert set looked_at = ?, due_at = ? where id = ? and looked_at = ?")
            .params(at(looked), at(due), alert.id(), at(alert.lookedAt()))
            .update()
        > 0;
  }

  void postpone(Alert alert, Instant due) {
    jdbc.sql("update alert set due_at = ? where id = ?").params(at(due), alert.id()).update();
  }

  boolean delete(String account, long savedSearch) {
    return jdbc.sql("delete from alert where account = ? and saved_search = ?")
            .params(account, savedSearch)
            .update()
        > 0;
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Alert alert(ResultSet row, int number) throws SQLException {
    return new Alert(
        row.getLong("id"),
        row.getString("account"),
        row.getLong("saved_search"),
        Pace.valueOf(row.getString("pace")),
        row.getString("email"),
        row.getTimestamp("looked_at").toInstant(),
        row.getTimestamp("due_at").toInstant());
  }
}
