package org.chancery.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What accounts searched for lately; each call sees only those of one. Thread-safe. */
public class PastSearches {

  /** So many are kept, each once. */
  public static final int MOST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  public PastSearches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Remembers a search as the latest, with the view that it was last seen in: other pictures of it
   * make no other search. All articles without a picture are none. Of an account that is not kept
   * here nothing is remembered.
   */
  public void add(String account, Criteria criteria, PageView view, long total) {
    if (criteria.isEverything() && !view.isPicture()) {
      return;
    }
    String query = CriteriaParameters.toQuery(criteria, Sort.RELEVANCE);
    jdbc.sql("delete from past_search where account = ? and criteria = ?")
        .params(account, query)
        .update();
    jdbc.sql(
            "insert into past_search (account, criteria, page_view, total, searched_at)"
                + " select name, ?, ?, ?, ? from account where name = ?")
        .params(query, view.toQuery(), total, clock.instant().atOffset(ZoneOffset.UTC), account)
        .update();
    jdbc.sql(
            "delete from past_search where account = ? and id <= (select id from past_search"
                + " where account = ? order by id desc limit 1 offset ?)")
        .params(account, account, MOST)
        .update();
  }

  /** The latest first. */
  public List<PastSearch> list(String account) {
    return jdbc.sql("select * from past_search where account = ? order by id desc")
        .param(account)
        .query(PastSearches::row)
        .list();
  }

  public void clear(String account) {
    jdbc.sql("delete from past_search where account = ?").param(account).update();
  }

  private static PastSearch row(ResultSet row, int number) throws SQLException {
    String query = row.getString("criteria");
    return new PastSearch(
        row.getLong("id"),
        query,
        asked(query),
        PageView.kept(row.getString("page_view")),
        row.getLong("total"),
        row.getTimestamp("searched_at").toInstant());
  }

  /** One that an older version let through must not hide the others. */
  private static Optional<Asked> asked(String query) {
    try {
      return Optional.of(CriteriaParameters.fromQuery(query));
    } catch (BadQuery e) {
      return Optional.empty();
    }
  }
}
