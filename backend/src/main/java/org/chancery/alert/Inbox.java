package org.chancery.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.alert.Notice.Line;
import org.chancery.index.OnBehalf;
import org.chancery.search.News;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The notices of each account; each call sees only those of one. Thread-safe. */
public class Inbox {

  private final JdbcClient jdbc;
  private final UnaryOperator<Set<String>> readable;
  private final Clock clock;

  /**
   * @param readable those of some articles that the account may read for which it is asked
   */
  public Inbox(JdbcClient jdbc, UnaryOperator<Set<String>> readable, Clock clock) {
    this.jdbc = jdbc;
    this.readable = readable;
    this.clock = clock;
  }

  /** The latest first, without the titles of articles that the account may not read any more. */
  public List<Notice> list(String account, int most) {
    return notices("where account = ? order by id desc limit ?", account, most);
  }

  public long countUnread(String account) {
    return jdbc.sql("select count(*) from notice where account = ? and read_at is null")
        .param(account)
        .query(Long.class)
        .single();
  }

  /** Whether there is such a notice. */
  public boolean read(String account, long id) {
    return jdbc.sql("update notice set read_at = coalesce(read_at, ?) where account = ? and id = ?")
            .params(AlertStore.at(clock.instant()), account, id)
            .update()
        > 0;
  }

  public void readAll(String account) {
    jdbc.sql("update notice set read_at = ? where account = ? and read_at is null")
        .params(AlertStore.at(clock.instant()), account)
        .update();
  }

  Notice get(long id) {
    return notices("where id = ?", id).getFirst();
  }

  long add(Alert alert, String name, Instant until, News news, List<Line> lines) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into notice (uid, account, saved_search, name, since, until, articles, texts,"
                + " backfilled, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            alert.account(),
            alert.savedSearch(),
            name,
            AlertStore.at(alert.lookedAt()),
            AlertStore.at(until),
            news.articles(),
            news.texts(),
            news.backfilled(),
            AlertStore.at(clock.instant()))
        .update(key, "id");
    long id = Objects.requireNonNull(key.getKey()).longValue();
    for (int place = 0; place < lines.size(); place++) {
      Line line = lines.get(place);
      jdbc.sql(
              "insert into notice_line (notice, place, article, title, outlet, published)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(id, place, line.article(), line.title(), line.outlet(), line.published())
          .update();
    }
    return id;
  }

  private List<Notice> notices(String which, Object... values) {
    List<Notice> bare =
        jdbc.sql("select * from notice " + which)
            .params(values)
            .query((row, n) -> notice(row, List.of()))
            .list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<Long, List<Line>> lines = new HashMap<>();
    jdbc.sql("select * from notice_line where notice in (:ids) order by notice, place")
        .param("ids", bare.stream().map(Notice::id).toList())
        .query(row -> {
          lines
              .computeIfAbsent(row.getLong("notice"), k -> new ArrayList<>())
              .add(
                  new Line(
                      row.getString("article"),
                      row.getString("title"),
                      row.getString("outlet"),
                      row.getString("published")));
        });
    return bare.stream()
        .map(n -> with(n, readable(n.account(), lines.getOrDefault(n.id(), List.of()))))
        .toList();
  }

  private List<Line> readable(String account, List<Line> lines) {
    Set<String> articles = lines.stream().map(Line::article).collect(Collectors.toSet());
    Set<String> known = OnBehalf.of(account, () -> readable.apply(articles));
    return lines.stream().filter(line -> known.contains(line.article())).toList();
  }

  private static Notice with(Notice n, List<Line> lines) {
    return new Notice(
        n.id(),
        n.uid(),
        n.account(),
        n.savedSearch(),
        n.name(),
        n.since(),
        n.until(),
        n.news(),
        lines,
        n.madeAt(),
        n.readAt());
  }

  private static Notice notice(ResultSet row, List<Line> lines) throws SQLException {
    long saved = row.getLong("saved_search");
    @Nullable Long search = row.wasNull() ? null : saved;
    var read = row.getTimestamp("read_at");
    return new Notice(
        row.getLong("id"),
        UUID.fromString(row.getString("uid")),
        row.getString("account"),
        search,
        row.getString("name"),
        row.getTimestamp("since").toInstant(),
        row.getTimestamp("until").toInstant(),
        new News(row.getLong("articles"), row.getLong("texts"), row.getLong("backfilled")),
        lines,
        row.getTimestamp("made_at").toInstant(),
        read == null ? null : read.toInstant());
  }
}
