package org.chancery.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.search.BadQuery;
import org.chancery.search.OwnMark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stars, notes and “reviewed”; each call sees only those of one account. Thread-safe. */
public class ReadingMarks {

  /** Characters of the longest note. */
  public static final int LONGEST_NOTE = 10_000;

  /** A search takes the ids of so many articles; more would make it slow. */
  static final int MOST_IN_A_SEARCH = 10_000;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final int most;

  public ReadingMarks(JdbcClient jdbc, Clock clock) {
    this(jdbc, clock, MOST_IN_A_SEARCH);
  }

  ReadingMarks(JdbcClient jdbc, Clock clock, int most) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.most = most;
  }

  public ReadingMark of(String account, String article) {
    return of(account, List.of(article)).getOrDefault(article, ReadingMark.NONE);
  }

  /** By article, those alone that something was made of. */
  public Map<String, ReadingMark> of(String account, Collection<String> articles) {
    Map<String, ReadingMark> marks = new HashMap<>();
    if (articles.isEmpty()) {
      return marks;
    }
    jdbc.sql("select * from reading_mark where account = :account and article in (:articles)")
        .param("account", account)
        .param("articles", articles)
        .query((row, n) -> marks.put(row.getString("article"), mark(row)))
        .list();
    return marks;
  }

  public void star(String account, String article, boolean on) {
    set(account, article, "starred_at", on ? now() : null);
  }

  public void review(String account, String article, boolean on) {
    set(account, article, "reviewed_at", on ? now() : null);
  }

  /**
   * Keeps a note; a blank one takes back the former.
   *
   * @throws IllegalArgumentException with one sentence for a note that is too long
   */
  public void note(String account, String article, String note) {
    String clean = note.replace('\0', ' ').strip();
    if (clean.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException(
          "A note has at most 10,000 characters; this one has %,d.".formatted(clean.length()));
    }
    String kept = clean.isEmpty() ? null : clean;
    set(account, article, "note", kept);
    set(account, article, "noted_at", kept == null ? null : now());
  }

  /**
   * The articles that a search by own marks asks for, the latest first.
   *
   * @throws BadQuery where they are more than a search takes
   */
  public List<String> articles(String account, OwnMark mark) {
    String column = column(mark);
    List<String> articles =
        jdbc.sql(
                "select article from reading_mark where account = ? and "
                    + column
                    + " is not null order by "
                    + column
                    + " desc, article limit ?")
            .params(account, most + 1)
            .query(String.class)
            .list();
    if (articles.size() > most) {
      throw new BadQuery(
          "A search takes at most %,d articles of 'mine=%s', and you have more; take some back or search without it."
              .formatted(most, mark.parameter()),
          -1);
    }
    return articles;
  }

  /** Forgets what anybody made of articles. */
  public void forget(Collection<String> articles) {
    if (!articles.isEmpty()) {
      jdbc.sql("delete from reading_mark where article in (:articles)")
          .param("articles", articles)
          .update();
    }
  }

  private void set(String account, String article, String column, @Nullable Object value) {
    if (value != null) {
      jdbc.sql("insert into reading_mark (account, article) values (?, ?) on conflict do nothing")
          .params(account, article)
          .update();
      jdbc.sql("update reading_mark set " + column + " = ? where account = ? and article = ?")
          .params(value, account, article)
          .update();
    } else {
      jdbc.sql("update reading_mark set " + column + " = null where account = ? and article = ?")
          .params(account, article)
          .update();
      jdbc.sql(
              "delete from reading_mark where account = ? and article = ? and starred_at is null"
                  + " and reviewed_at is null and note is null")
          .params(account, article)
          .update();
    }
  }

  private static String column(OwnMark mark) {
    return switch (mark) {
      case STARRED -> "starred_at";
      case REVIEWED -> "reviewed_at";
      case NOTE -> "noted_at";
    };
  }

  private static ReadingMark mark(ResultSet row) throws SQLException {
    return new ReadingMark(
        row.getTimestamp("starred_at") != null,
        row.getTimestamp("reviewed_at") != null,
        row.getString("note"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
