package org.chancery.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Jobs and what they could not index, in the relational database. */
class JobStore {

  private static final int REASON_LENGTH = 1_000;

  private static final ObjectMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  JobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Job job) {
    jdbc.sql(
            "insert into job (id, source, collection, started_by, state, started_at, kind)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            job.id(),
            job.source(),
            job.collection(),
            job.startedBy(),
            job.state().name(),
            utc(job.startedAt()),
            job.kind().name())
        .update();
  }

  /** Stores how far the job has come, and the failures since the last time. */
  void update(String id, Progress progress) {
    Job.Counts c = progress.counts();
    jdbc.sql(
            "update job set indexed = ?, updated = ?, unchanged = ?, duplicate = ?,"
                + " not_indexed = ?, bytes_total = ?, bytes_done = ?, changes = ?, pages_found = ?,"
                + " pages_done = ? where id = ?")
        .params(
            c.indexed(),
            c.updated(),
            c.unchanged(),
            c.duplicate(),
            c.notIndexed(),
            progress.bytesTotal(),
            progress.bytesDone(),
            JSON.writeValueAsString(progress.changes()),
            progress.pagesFound(),
            progress.pagesDone(),
            id)
        .update();
    for (Optional<NotIndexed> f = progress.nextFailure();
        f.isPresent();
        f = progress.nextFailure()) {
      NotIndexed failure = f.get();
      jdbc.sql("insert into not_indexed (job, origin, reason) values (?, ?, ?)")
          .params(id, storable(failure.origin()), storable(failure.reason()))
          .update();
    }
  }

  void end(String id, Job.State state, Instant at, @Nullable String message) {
    jdbc.sql("update job set state = ?, ended_at = ?, message = ? where id = ?")
        .params(java.util.Arrays.asList(state.name(), utc(at), message, id))
        .update();
  }

  /** Jobs that a process left behind when it was killed. */
  void endAbandoned(Instant at) {
    jdbc.sql("update job set state = 'FAILED', ended_at = ?, message = ? where state = 'RUNNING'")
        .params(utc(at), "Chancery ended while it ran; start it again, nothing is indexed twice.")
        .update();
  }

  List<Job> list(int limit) {
    return jdbc.sql("select * from job order by started_at desc, id limit ?")
        .param(limit)
        .query(JobStore::job)
        .list();
  }

  Optional<Job> find(String id) {
    return jdbc.sql("select * from job where id = ?").param(id).query(JobStore::job).optional();
  }

  List<NotIndexed> notIndexed(String job, int offset, int limit) {
    return new ArrayList<>(
        jdbc.sql(
                "select origin, reason from not_indexed where job = ? order by id limit ? offset ?")
            .params(job, limit, offset)
            .query((row, n) -> new NotIndexed(row.getString("origin"), row.getString("reason")))
            .list());
  }

  private static Job job(ResultSet row, int number) throws SQLException {
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
        row.getString("message"),
        Job.Kind.valueOf(row.getString("kind")),
        JSON.readValue(row.getString("changes"), COUNTS));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** PostgreSQL refuses NUL in text. */
  private static String storable(String text) {
    String clean = text.replace('\0', ' ');
    return clean.length() <= REASON_LENGTH ? clean : clean.substring(0, REASON_LENGTH) + "…";
  }
}
