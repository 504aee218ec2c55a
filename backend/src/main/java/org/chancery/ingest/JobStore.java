package org.chancery.ingest;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Jobs and what they could not index, in the relational database. */
class JobStore {

  private static final int REASON_LENGTH = 1_000;

  private static final ObjectMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  /**
   * A job that a process has taken.
   *
   * @param run which process it is, counted from 1; of two that think they have it, the last one is
   *     right
   */
  record Taken(Job job, int run, Checkpoint checkpoint) {
    boolean isResumed() {
      return run > 1;
    }
  }

  JobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param task what any process can do; absent where only this one can
   */
  void insert(Job job, @Nullable JobTask task) {
    // First, for a job must not be seen without what it takes.
    if (task != null) {
      jdbc.sql("insert into job_task (job, task) values (?, ?)")
          .params(job.id(), task.toJson())
          .update();
    }
    jdbc.sql(
            "insert into job (id, source, collection, started_by, state, started_at, kind, resumable,"
                + " retry_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                job.id(),
                job.source(),
                job.collection(),
                job.startedBy(),
                job.state().name(),
                utc(job.startedAt()),
                job.kind().name(),
                task != null,
                task == null ? null : task.retryOf()))
        .update();
  }

  /** Begins or goes on with a job that is to run; what was not settled is forgotten. */
  Optional<Taken> take(String id) {
    jdbc.sql("update job set run = run + 1 where id = ? and state = 'RUNNING'").param(id).update();
    Optional<Taken> taken =
        jdbc.sql("select * from job where id = ? and state = 'RUNNING'")
            .param(id)
            .query(JobStore::taken)
            .optional();
    taken.ifPresent(t -> {
      keep("not_indexed", id, t.checkpoint().counts().notIndexed());
      keep("doubt", id, t.checkpoint().doubts());
    });
    return taken;
  }

  /** The others came after the checkpoint, and will come again. */
  private void keep(String table, String job, long number) {
    jdbc.sql(
            "delete from %1$s where job = ? and id not in (select id from %1$s where job = ? order by id limit ?)"
                .formatted(table))
        .params(job, job, number)
        .update();
  }

  Optional<JobTask> task(String id) {
    return jdbc.sql("select task from job_task where job = ?")
        .param(id)
        .query(String.class)
        .optional()
        .map(JobTask::of);
  }

  /** Folders of uploads that jobs need which have not ended. */
  Set<Path> uploads() {
    return jdbc
        .sql("select task from job_task join job on id = job where state in ('RUNNING', 'PAUSED')")
        .query(String.class)
        .list()
        .stream()
        .map(JobTask::of)
        .flatMap(task -> Stream.ofNullable(task.uploaded()))
        .map(Path::of)
        .collect(Collectors.toSet());
  }

  /**
   * Stores how far the job has come, and the remarks since the last time. The checkpoint comes
   * last: what a process that is killed leaves between the two is forgotten by the next one.
   *
   * @return false where another process has taken it
   */
  boolean update(String id, int run, Progress progress) {
    Progress.Unstored unstored = progress.unstored();
    for (Remark remark : unstored.remarks()) {
      jdbc.sql(
              "insert into "
                  + (remark instanceof Doubt ? "doubt" : "not_indexed")
                  + " (job, origin, reason)"
                  + " select id, cast(? as text), cast(? as text) from job where id = ? and run = ?")
          .params(storable(remark.origin()), storable(remark.reason()), id, run)
          .update();
      progress.stored(1);
    }
    Job.Counts c = progress.counts();
    return jdbc.sql(
                "update job set indexed = ?, updated = ?, unchanged = ?, duplicate = ?,"
                    + " not_indexed = ?, bytes_total = ?, bytes_done = ?, changes = ?,"
                    + " pages_found = ?, pages_done = ?, worked_millis = ?, checkpoint = ?,"
                    + " doubts = ?"
                    + " where id = ? and run = ?")
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
                progress.worked().toMillis(),
                unstored.checkpoint().toJson(),
                progress.doubts(),
                id,
                run)
            .update()
        == 1;
  }

  void end(String id, int run, Job.State state, Instant at, @Nullable String message) {
    jdbc.sql(
            "update job set state = ?, ended_at = ?, message = ?, wish = null"
                + " where id = ? and run = ?")
        .params(Arrays.asList(state.name(), utc(at), message, id, run))
        .update();
  }

  /** Puts it aside, unless somebody has changed his mind. */
  void pause(String id, int run) {
    jdbc.sql(
            "update job set state = 'PAUSED', wish = null"
                + " where id = ? and run = ? and wish = 'PAUSED'")
        .params(id, run)
        .update();
  }

  /** What somebody wants to become of it. */
  Optional<Job.State> wish(String id) {
    return jdbc.sql("select wish from job where id = ? and wish is not null")
        .param(id)
        .query(String.class)
        .optional()
        .map(Job.State::valueOf);
  }

  void wishPaused(String id) {
    jdbc.sql(
            "update job set wish = 'PAUSED'"
                + " where id = ? and state = 'RUNNING' and wish is null and resumable")
        .param(id)
        .update();
  }

  void wishCancelled(String id, Instant at) {
    jdbc.sql("update job set wish = 'CANCELLED' where id = ? and state = 'RUNNING'")
        .param(id)
        .update();
    jdbc.sql("update job set state = 'CANCELLED', ended_at = ? where id = ? and state = 'PAUSED'")
        .params(utc(at), id)
        .update();
  }

  /** What is wished of a job that nobody works on comes true at once. */
  void grantWish(String id, Instant at) {
    jdbc.sql(
            "update job set ended_at = case when wish = 'CANCELLED' then cast(? as timestamp with time zone) end,"
                + " state = wish, wish = null where id = ? and state = 'RUNNING' and wish is not null")
        .params(utc(at), id)
        .update();
  }

  /** Lets a paused job go on; whether it was one, or about to be. */
  boolean unpause(String id) {
    return jdbc.sql(
                "update job set state = 'RUNNING', wish = null"
                    + " where id = ? and (state = 'PAUSED' or (state = 'RUNNING' and wish = 'PAUSED'))")
            .param(id)
            .update()
        > 0;
  }

  /** Ends a job that nobody else can go on with. */
  void endAbandoned(String id, Instant at) {
    jdbc.sql(
            "update job set state = 'FAILED', ended_at = ?, message = ?"
                + " where id = ? and state = 'RUNNING' and not resumable")
        .params(utc(at), "Chancery ended while it ran; start it again, nothing is done twice.", id)
        .update();
  }

  /** Jobs that any process can work on, and one should. */
  List<String> toRun() {
    return jdbc.sql("select id from job where state = 'RUNNING' and resumable")
        .query(String.class)
        .list();
  }

  List<Job> list(int limit) {
    return jdbc.sql("select * from job order by started_at desc, id limit ?")
        .param(limit)
        .query(JobRow::read)
        .list();
  }

  Optional<Job> find(String id) {
    return jdbc.sql("select * from job where id = ?").param(id).query(JobRow::read).optional();
  }

  List<NotIndexed> notIndexed(String job, int offset, int limit) {
    return remarks("not_indexed", NotIndexed::new, job, offset, limit);
  }

  List<Doubt> doubts(String job, int offset, int limit) {
    return remarks("doubt", Doubt::new, job, offset, limit);
  }

  private <R extends Remark> List<R> remarks(
      String table, BiFunction<String, String, R> made, String job, int offset, int limit) {
    return jdbc.sql(
            "select origin, reason from " + table + " where job = ? order by id limit ? offset ?")
        .params(job, limit, offset)
        .query((row, n) -> made.apply(row.getString("origin"), row.getString("reason")))
        .list();
  }

  /** Of everything that the job could not index, as {@link #storable} left it. */
  List<String> originsNotIndexed(String job) {
    return jdbc.sql("select distinct origin from not_indexed where job = ?")
        .param(job)
        .query(String.class)
        .list();
  }

  private static Taken taken(ResultSet row, int number) throws SQLException {
    String checkpoint = row.getString("checkpoint");
    return new Taken(
        JobRow.read(row, number),
        row.getInt("run"),
        checkpoint == null ? Checkpoint.NONE : Checkpoint.of(checkpoint));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** PostgreSQL refuses NUL in text. */
  static String storable(String text) {
    String clean = text.replace('\0', ' ');
    return clean.length() <= REASON_LENGTH ? clean : clean.substring(0, REASON_LENGTH) + "…";
  }
}
