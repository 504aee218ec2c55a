package org.chancery.savedsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.search.BadQuery;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.PageView;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows of saved searches. */
final class SavedStore {

  private static final String VISIBLE =
      """
      select s.*, coalesce(v.opened_at, s.created_at) as seen_at from saved_search s
      left join saved_search_seen v on v.saved_search = s.id and v.account = :who
      where (s.owner = :who or s.shared_with_all or exists
        (select 1 from saved_search_share x where x.saved_search = s.id and x.account = :who))
      """;

  private final JdbcClient jdbc;

  SavedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SavedSearch> list(String who, @Nullable Long id) {
    Map<Long, List<String>> shares = new HashMap<>();
    jdbc.sql(
            "select x.saved_search, x.account from saved_search_share x join saved_search s"
                + " on s.id = x.saved_search where s.owner = ? order by x.account")
        .param(who)
        .query(row -> {
          shares.computeIfAbsent(row.getLong(1), k -> new ArrayList<>()).add(row.getString(2));
        });
    var query =
        jdbc.sql(VISIBLE + (id == null ? "" : " and s.id = :id") + " order by lower(s.name), s.id")
            .param("who", who);
    return (id == null ? query : query.param("id", id))
        .query((row, n) -> saved(row, shares.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  long insert(String owner, Label label, String query, PageView view, Instant now) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    try {
      jdbc.sql(
              "insert into saved_search (owner, name, folder, note, tags, criteria, page_view,"
                  + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              owner,
              label.name(),
              label.folder(),
              label.note(),
              String.join("\n", label.tags()),
              query,
              view.toQuery(),
              at(now))
          .update(key, "id");
    } catch (DuplicateKeyException e) {
      throw taken(label.name(), e);
    }
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  /** Whether it is still there. */
  boolean update(SavedSearch saved) {
    Label label = saved.label();
    int found;
    try {
      found =
          jdbc.sql(
                  "update saved_search set name = ?, folder = ?, note = ?, tags = ?, criteria = ?,"
                      + " page_view = ?, shared_with_all = ? where id = ?")
              .params(
                  label.name(),
                  label.folder(),
                  label.note(),
                  String.join("\n", label.tags()),
                  saved.query(),
                  saved.view().toQuery(),
                  saved.audience().everyone(),
                  saved.id())
              .update();
    } catch (DuplicateKeyException e) {
      throw taken(label.name(), e);
    }
    if (found == 0) {
      return false;
    }
    jdbc.sql("delete from saved_search_share where saved_search = ?").param(saved.id()).update();
    for (String account : saved.audience().accounts()) {
      int shared =
          jdbc.sql(
                  "insert into saved_search_share (saved_search, account)"
                      + " select ?, name from account where name = ?")
              .params(saved.id(), account)
              .update();
      if (shared == 0) {
        throw new IllegalArgumentException("There is no account '" + account + "'.");
      }
    }
    return true;
  }

  /** Whether somebody's alert follows it. */
  boolean isFollowed(long id) {
    return jdbc.sql("select count(*) from alert where saved_search = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  boolean delete(String owner, long id) {
    return jdbc.sql("delete from saved_search where owner = ? and id = ?")
            .params(owner, id)
            .update()
        > 0;
  }

  void opened(String who, long id, Instant now) {
    int before =
        jdbc.sql(
                "update saved_search_seen set opened_at = ? where saved_search = ? and account = ?")
            .params(at(now), id, who)
            .update();
    if (before == 0) {
      jdbc.sql(
              "insert into saved_search_seen (saved_search, account, opened_at)"
                  + " select ?, name, ? from account where name = ? on conflict do nothing")
          .params(id, at(now), who)
          .update();
    }
  }

  void note(long id, Instant now, String what) {
    jdbc.sql("insert into saved_search_edit (saved_search, edited_at, what) values (?, ?, ?)")
        .params(id, at(now), what)
        .update();
  }

  /** The latest first. */
  List<SavedEdit> edits(long id) {
    return jdbc.sql("select * from saved_search_edit where saved_search = ? order by id desc")
        .param(id)
        .query((row, n) ->
            new SavedEdit(row.getTimestamp("edited_at").toInstant(), row.getString("what")))
        .list();
  }

  private static SavedSearch saved(ResultSet row, List<String> shares) throws SQLException {
    String query = row.getString("criteria");
    return new SavedSearch(
        row.getLong("id"),
        row.getString("owner"),
        new Label(
            row.getString("name"),
            row.getString("folder"),
            row.getString("note"),
            row.getString("tags").lines().toList()),
        new Audience(row.getBoolean("shared_with_all"), shares),
        query,
        asked(query),
        PageView.kept(row.getString("page_view")),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("seen_at").toInstant());
  }

  /** One that an older version let through must not hide the others. */
  private static Optional<Asked> asked(String query) {
    try {
      return Optional.of(CriteriaParameters.fromQuery(query));
    } catch (BadQuery e) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException taken(String name, Exception cause) {
    return new IllegalArgumentException(
        "You have a saved search named '" + name + "'; choose another name.", cause);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
