package org.chancery.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.export.ExportRun.State;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exports in the database; each call sees only those of one account. */
final class ExportStore {

  private static final String OPEN = "state in ('WAITING', 'WRITING')";

  private static final int MOST_OPEN = 10;

  private final JdbcClient jdbc;
  private final Duration kept;
  private final Clock clock;

  ExportStore(JdbcClient jdbc, Duration kept, Clock clock) {
    this.jdbc = jdbc;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * @throws TooManyExports where the account's others would keep those of all accounts waiting
   */
  void add(String id, String account, ExportAsk ask) {
    long open =
        jdbc.sql("select count(*) from export_run where account = ? and " + OPEN)
            .param(account)
            .query(Long.class)
            .single();
    if (open >= MOST_OPEN) {
      throw TooManyExports.waiting(MOST_OPEN);
    }
    jdbc.sql(
            "insert into export_run (id, account, format, criteria, state, promised, written, bytes,"
                + " started_at, seen_at) values (?, ?, ?, ?, ?, 0, 0, 0, ?, ?)")
        .params(
            id,
            account,
            ask.format().name(),
            CriteriaParameters.toQuery(ask.criteria(), Sort.RELEVANCE),
            State.WAITING.name(),
            now(),
            now())
        .update();
  }

  /** The latest first. */
  List<ExportRun> list(String account) {
    return jdbc.sql(
            "select * from export_run where account = ? and started_at > ?"
                + " order by started_at desc, id")
        .params(account, before(kept))
        .query(this::row)
        .list();
  }

  Optional<ExportRun> find(String account, String id) {
    return jdbc.sql("select * from export_run where account = ? and id = ? and started_at > ?")
        .params(account, id, before(kept))
        .query(this::row)
        .optional();
  }

  /** It is being written. Nothing changes any more once it has ended. */
  void seen(String id, long promised, long written) {
    jdbc.sql(
            "update export_run set state = 'WRITING', promised = ?, written = ?, seen_at = ?"
                + " where id = ? and "
                + OPEN)
        .params(promised, written, now(), id)
        .update();
  }

  /**
   * What its file leaves out for the rights of whoever asked for it.
   *
   * @param collections of which it has articles; absent where its numbers are of all
   */
  record Rights(Set<String> keptOut, Set<String> abridged, @Nullable Set<String> collections) {

    /** Whether it has nothing of a collection that an account may not read any more. */
    boolean hasNothingOf(String collection) {
      return keptOut.contains(collection)
          || (collections != null && !collections.contains(collection));
    }

    /** Whether it has no whole text of a collection whose texts leave as snippets alone. */
    boolean hasNoTextOf(String collection) {
      return abridged.contains(collection) || hasNothingOf(collection);
    }
  }

  void rights(String id, Rights rights) {
    Set<String> collections = rights.collections();
    jdbc.sql("update export_run set kept_out = ?, abridged = ?, collections = ? where id = ?")
        .params(
            Arrays.asList(
                String.join("\n", rights.keptOut()),
                String.join("\n", rights.abridged()),
                collections == null ? null : String.join("\n", collections),
                id))
        .update();
  }

  Rights rights(String id) {
    return jdbc.sql("select kept_out, abridged, collections from export_run where id = ?")
        .param(id)
        .query((row, n) -> {
          String collections = row.getString("collections");
          return new Rights(
              names(row.getString("kept_out")),
              names(row.getString("abridged")),
              collections == null ? null : names(collections));
        })
        .single();
  }

  private static Set<String> names(String lines) {
    return lines.lines().collect(Collectors.toSet());
  }

  /** It waits for its turn. */
  void waits(String id) {
    jdbc.sql("update export_run set seen_at = ? where id = ? and " + OPEN)
        .params(now(), id)
        .update();
  }

  void end(String id, State state, long written, long bytes, @Nullable String message) {
    jdbc.sql(
            "update export_run set state = ?, written = ?, bytes = ?, message = ?, seen_at = ?"
                + " where id = ? and "
                + OPEN)
        .params(state.name(), written, bytes)
        .param(message)
        .param(now())
        .param(id)
        .update();
  }

  /** Those that nobody has written at for so long are written by nobody. */
  void failSilent(Duration silence, String message) {
    jdbc.sql("update export_run set state = 'FAILED', message = ? where seen_at < ? and " + OPEN)
        .params(message, before(silence))
        .update();
  }

  /** Whether there was one. */
  boolean delete(String account, String id) {
    return jdbc.sql("delete from export_run where account = ? and id = ?")
            .params(account, id)
            .update()
        > 0;
  }

  void deleteOld() {
    jdbc.sql("delete from export_run where started_at <= ?").params(before(kept)).update();
  }

  boolean exists(String id) {
    return jdbc.sql("select count(*) from export_run where id = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  List<String> columns(String account, Format format) {
    return jdbc.sql("select names from export_columns where account = ? and format = ?")
        .params(account, format.name())
        .query(String.class)
        .optional()
        .map(names -> List.of(names.split(",", -1)))
        .orElse(List.of());
  }

  void keepColumns(String account, Format format, List<String> names) {
    jdbc.sql("delete from export_columns where account = ? and format = ?")
        .params(account, format.name())
        .update();
    if (!names.isEmpty()) {
      jdbc.sql("insert into export_columns (account, format, names) values (?, ?, ?)")
          .params(account, format.name(), String.join(",", names))
          .update();
    }
  }

  private ExportRun row(ResultSet row, int number) throws SQLException {
    Instant started = row.getTimestamp("started_at").toInstant();
    return new ExportRun(
        row.getString("id"),
        row.getString("account"),
        Format.valueOf(row.getString("format")),
        row.getString("criteria"),
        State.valueOf(row.getString("state")),
        row.getLong("promised"),
        row.getLong("written"),
        row.getLong("bytes"),
        row.getString("message"),
        started,
        started.plus(kept));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private OffsetDateTime before(Duration time) {
    return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
  }
}
