package org.chancery.frozen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.export.Software;
import org.chancery.frozen.FrozenSet.Coding;
import org.chancery.frozen.FrozenSet.State;
import org.chancery.frozen.FrozenSet.Stratum;
import org.chancery.savedsearch.Audience;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of frozen sets. */
final class FrozenStore {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String OPEN = " and state = 'FREEZING'";
  private static final String VISIBLE =
      """
      from frozen_set s where (s.owner = :who or s.shared_with_all or exists
        (select 1 from frozen_set_share x where x.frozen_set = s.id and x.account = :who))
      """;

  private final JdbcClient jdbc;

  FrozenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<FrozenSet> list(String who) {
    Map<String, List<String>> shares = new HashMap<>();
    jdbc.sql(
            "select x.frozen_set, x.account from frozen_set_share x join frozen_set s"
                + " on s.id = x.frozen_set where s.owner = ? order by x.account")
        .param(who)
        .query(row -> {
          shares.computeIfAbsent(row.getString(1), k -> new ArrayList<>()).add(row.getString(2));
        });
    return jdbc.sql("select * " + VISIBLE + " order by s.frozen_at desc, s.id")
        .param("who", who)
        .query((row, n) -> set(row, shares.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  Optional<FrozenSet> find(String who, String id) {
    return list(who).stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /** How many members a set has that an account may open; empty where it may open none such. */
  Optional<Long> size(String who, String id) {
    return jdbc.sql("select s.size " + VISIBLE + " and s.id = :id and s.state = 'FROZEN'")
        .param("who", who)
        .param("id", id)
        .query(Long.class)
        .optional();
  }

  void add(String id, String owner, FreezeAsk ask, Instant now) {
    Sampling sampling = ask.sampling();
    jdbc.sql(
            "insert into frozen_set (id, owner, name, note, criteria, page_view, state, wanted,"
                + " strata_by, allocation, seed, total, undated, size, written, strata, codings,"
                + " software, frozen_at, seen_at) values (:id, :owner, :name, :note, :criteria,"
                + " :view, 'FREEZING', :wanted, :by, :allocation, :seed, 0, 0, 0, 0, '[]', '[]',"
                + " :software, :now, :now)")
        .param("id", id)
        .param("owner", owner)
        .param("name", ask.name())
        .param("note", ask.note())
        .param("criteria", CriteriaParameters.toQuery(ask.criteria(), Sort.RELEVANCE))
        .param("view", ask.view().toQuery())
        .param("wanted", sampling == null ? null : sampling.size())
        .param("by", sampling == null || sampling.by() == null ? null : sampling.by().name())
        .param("allocation", sampling == null ? null : sampling.allocation().name())
        .param("seed", sampling == null ? null : sampling.seed())
        .param("software", Software.VERSION)
        .param("now", at(now))
        .update();
    share(id, ask.audience());
  }

  /** What a set is called, and who may open it. */
  void rename(String id, String name, String note, Audience audience) {
    jdbc.sql("update frozen_set set name = ?, note = ? where id = ?")
        .params(name, note, id)
        .update();
    share(id, audience);
  }

  private void share(String id, Audience audience) {
    jdbc.sql("update frozen_set set shared_with_all = ? where id = ?")
        .params(audience.everyone(), id)
        .update();
    jdbc.sql("delete from frozen_set_share where frozen_set = ?").param(id).update();
    for (String account : audience.accounts()) {
      int shared =
          jdbc.sql(
                  "insert into frozen_set_share (frozen_set, account)"
                      + " select ?, name from account where name = ?")
              .params(id, account)
              .update();
      if (shared == 0) {
        throw new IllegalArgumentException("There is no account '" + account + "'.");
      }
    }
  }

  /** What was found at the moment that is read, and how many members there will be. */
  void counted(String id, long total, long undated, long size, Instant moment) {
    jdbc.sql(
            "update frozen_set set total = ?, undated = ?, size = ?, frozen_at = ? where id = ?"
                + OPEN)
        .params(total, undated, size, at(moment), id)
        .update();
  }

  /** Somebody is at it. */
  void seen(String id, long written, Instant now) {
    jdbc.sql("update frozen_set set written = ?, seen_at = ? where id = ?" + OPEN)
        .params(written, at(now), id)
        .update();
  }

  /** Nothing changes any more then; whether it was being frozen still. */
  boolean freeze(String id, long size, List<Stratum> strata, List<Coding> codings, String digest) {
    return jdbc.sql(
                "update frozen_set set state = 'FROZEN', written = ?, strata = ?, codings = ?,"
                    + " digest = ? where id = ? and size = ?"
                    + OPEN)
            .params(
                size,
                JSON.writeValueAsString(strata),
                JSON.writeValueAsString(codings),
                digest,
                id,
                size)
            .update()
        > 0;
  }

  /** It is no set then, and has no members. */
  void fail(String id, String message) {
    jdbc.sql("update frozen_set set state = 'FAILED', message = ? where id = ?" + OPEN)
        .params(message, id)
        .update();
    empty(id);
  }

  /** Those that nobody has been at for so long are frozen by nobody. */
  void failSilent(Instant now, Duration silence, String message) {
    jdbc.sql("select id from frozen_set where seen_at < ?" + OPEN)
        .param(at(now.minus(silence)))
        .query(String.class)
        .list()
        .forEach(id -> fail(id, message));
  }

  private void empty(String id) {
    for (String table : List.of("frozen_member", "frozen_slice")) {
      jdbc.sql(
              "delete from "
                  + table
                  + " where frozen_set in (select id from frozen_set where id = ? and state ="
                  + " 'FAILED')")
          .param(id)
          .update();
    }
  }

  /** Whether there was one of the owner's. */
  boolean delete(String owner, String id) {
    return jdbc.sql("delete from frozen_set where owner = ? and id = ?").params(owner, id).update()
        > 0;
  }

  private static FrozenSet set(ResultSet row, List<String> shares) throws SQLException {
    return new FrozenSet(
        row.getString("id"),
        row.getString("owner"),
        row.getString("name"),
        row.getString("note"),
        new Audience(row.getBoolean("shared_with_all"), shares),
        row.getString("criteria"),
        row.getString("page_view"),
        State.valueOf(row.getString("state")),
        row.getString("message"),
        sampling(row),
        row.getLong("total"),
        row.getLong("undated"),
        row.getLong("size"),
        row.getLong("written"),
        JSON.readValue(row.getString("strata"), new TypeReference<List<Stratum>>() {}),
        JSON.readValue(row.getString("codings"), new TypeReference<List<Coding>>() {}),
        row.getString("digest"),
        row.getString("software"),
        row.getTimestamp("frozen_at").toInstant());
  }

  private static @Nullable Sampling sampling(ResultSet row) throws SQLException {
    long wanted = row.getLong("wanted");
    if (row.wasNull()) {
      return null;
    }
    String by = row.getString("strata_by");
    return new Sampling(
        wanted,
        by == null ? null : Strata.valueOf(by),
        Allocation.valueOf(row.getString("allocation")),
        row.getLong("seed"));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
