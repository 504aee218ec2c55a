package org.chancery.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.alert.ContactStore.Earliest;
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
  private final ContactLines contacts;
  private final Clock clock;

  /**
   * @param readable those of some articles that the account may read for which it is asked
   */
  public Inbox(JdbcClient jdbc, UnaryOperator<Set<String>> readable, Clock clock) {
    this.jdbc = jdbc;
    this.readable = readable;
    this.contacts = new ContactLines(jdbc);
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

  /** What e-mails of an account did not go out, a sentence for each address. */
  public List<String> mailTrouble(String account) {
    return jdbc.sql(
            "select m.recipient, count(*) as mails, max(m.tries) as tries from notice_mail m"
                + " join notice n on n.id = m.notice where n.account = ? and m.sent_at is null"
                + " and m.tries > 0 group by m.recipient order by m.recipient")
        .param(account)
        .query((row, n) ->
            Outbox.trouble(row.getString("recipient"), row.getLong("mails"), row.getInt("tries")))
        .list();
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
    long id = notice(alert.account(), alert.savedSearch(), name, alert.lookedAt(), until, news);
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

  /** Of first contacts. */
  long add(ContactWatch watch, Instant until, List<FirstContact> contacts) {
    long id =
        notice(
            watch.account(),
            watch.savedSearch(),
            watch.name(),
            watch.settledUntil(),
            until,
            new News(contacts.size(), 0, 0));
    this.contacts.add(id, watch.id(), contacts.stream().limit(Notice.MOST_CONTACTS).toList());
    return id;
  }

  /** Says in what was told of a pair that a report of an earlier day was added. */
  void correct(ContactWatch watch, Earliest known, boolean alleged, Line earlier) {
    contacts.correct(watch.id(), known.one(), known.other(), alleged, earlier, clock.instant());
  }

  private long notice(
      String account,
      @Nullable Long savedSearch,
      String name,
      Instant since,
      Instant until,
      News news) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into notice (uid, account, saved_search, name, since, until, articles, texts,"
                + " backfilled, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                UUID.randomUUID().toString(),
                account,
                savedSearch,
                name,
                AlertStore.at(since),
                AlertStore.at(until),
                news.articles(),
                news.texts(),
                news.backfilled(),
                AlertStore.at(clock.instant())))
        .update(key, "id");
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  private List<Notice> notices(String which, Object... values) {
    List<Notice> bare =
        jdbc.sql("select * from notice " + which)
            .params(values)
            .query((row, n) -> notice(row))
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
    Map<Long, List<FirstContact>> met = contacts.of(bare.stream().map(Notice::id).toList());
    return readable(
        bare.stream()
            .map(n ->
                told(n, lines.getOrDefault(n.id(), List.of()), met.getOrDefault(n.id(), List.of())))
            .toList());
  }

  /** Those of one account, with what it may read by now of what is still there. */
  private List<Notice> readable(List<Notice> told) {
    Set<String> articles =
        told.stream()
            .flatMap(n ->
                Stream.of(
                        n.lines().stream(),
                        n.contacts().stream().map(FirstContact::article),
                        n.contacts().stream().map(FirstContact::earlier).filter(Objects::nonNull))
                    .flatMap(all -> all))
            .map(Line::article)
            .collect(Collectors.toSet());
    Set<String> known = OnBehalf.of(told.getFirst().account(), () -> readable.apply(articles));
    return told.stream().map(n -> readable(n, known)).toList();
  }

  private static Notice readable(Notice n, Set<String> known) {
    return n.with(
        n.lines().stream().filter(line -> known.contains(line.article())).toList(),
        n.contacts().stream()
            .filter(contact -> known.contains(contact.article().article()))
            .map(contact -> contact.readable(known))
            .toList());
  }

  /** As it was told. */
  private static Notice told(Notice n, List<Line> lines, List<FirstContact> contacts) {
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
        contacts,
        n.madeAt(),
        n.changedAt(),
        n.readAt(),
        !contacts.isEmpty());
  }

  private static Notice notice(ResultSet row) throws SQLException {
    long saved = row.getLong("saved_search");
    @Nullable Long search = row.wasNull() ? null : saved;
    var changed = row.getTimestamp("changed_at");
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
        List.of(),
        List.of(),
        row.getTimestamp("made_at").toInstant(),
        changed == null ? null : changed.toInstant(),
        read == null ? null : read.toInstant(),
        false);
  }
}
