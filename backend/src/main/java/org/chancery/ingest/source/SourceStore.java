package org.chancery.ingest.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sources in the relational database. */
final class SourceStore {

  private static final String WITH_NEXT =
      "select s.*, t.execution_time from source s left join scheduled_tasks t on t.task_name = '"
          + PollTask.NAME
          + "' and t.task_instance = s.id ";

  private final JdbcClient jdbc;

  SourceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Oldest first. */
  List<Source> list() {
    return jdbc.sql(WITH_NEXT + "order by s.added_at, s.id").query(SourceStore::row).list();
  }

  Optional<Source> find(String id) {
    return jdbc.sql(WITH_NEXT + "where s.id = ?").param(id).query(SourceStore::row).optional();
  }

  /** Whether it is new. */
  boolean insert(Source source) {
    try {
      jdbc.sql(
              "insert into source (id, address, collection, every_seconds, enabled, added_by,"
                  + " added_at) values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              source.id(),
              source.address(),
              source.collection(),
              source.every().toSeconds(),
              source.enabled(),
              source.addedBy(),
              source.addedAt().atOffset(ZoneOffset.UTC))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  void enable(String id, boolean enabled) {
    jdbc.sql("update source set enabled = ? where id = ?").params(enabled, id).update();
  }

  void polled(String id, Instant at, String job, String result) {
    jdbc.sql("update source set last_poll = ?, last_job = ?, last_result = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), job, result, id)
        .update();
  }

  void delete(String id) {
    jdbc.sql("delete from source where id = ?").param(id).update();
  }

  private static Source row(ResultSet row, int number) throws SQLException {
    Timestamp last = row.getTimestamp("last_poll");
    Timestamp next = row.getTimestamp("execution_time");
    boolean enabled = row.getBoolean("enabled");
    return new Source(
        row.getString("id"),
        row.getString("address"),
        row.getString("collection"),
        Duration.ofSeconds(row.getLong("every_seconds")),
        enabled,
        row.getString("added_by"),
        row.getTimestamp("added_at").toInstant(),
        last == null ? null : last.toInstant(),
        row.getString("last_job"),
        row.getString("last_result"),
        next == null || !enabled ? null : next.toInstant());
  }
}
