package org.chancery.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A job as the database has it. */
final class JobRow {

  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

  private JobRow() {}

  static Job read(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new Job(
        row.getString("id"),
        row.getString("source"),
        row.getString("collection"),
        row.getString("started_by"),
        Job.State.valueOf(row.getString("state")),
        row.getTimestamp("started_at").toInstant(),
        ended == null ? null : ended.toInstant(),
        new Job.Counts(
            row.getLong("indexed"),
            row.getLong("updated"),
            row.getLong("unchanged"),
            row.getLong("duplicate"),
            row.getLong("not_indexed")),
        row.getLong("bytes_total"),
        row.getLong("bytes_done"),
        row.getLong("pages_found"),
        row.getLong("pages_done"),
        row.getLong("doubts"),
        row.getString("message"),
        Job.Kind.valueOf(row.getString("kind")),
        JsonMapper.shared().readValue(row.getString("changes"), COUNTS),
        row.getBoolean("resumable"),
        row.getLong("worked_millis"),
        row.getString("retry_of"));
  }
}
