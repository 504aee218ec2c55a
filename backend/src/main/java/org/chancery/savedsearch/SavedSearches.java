package org.chancery.savedsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Saved searches in the relational database; each call sees only those of its owner. */
public class SavedSearches {

  private static final int LONGEST_NAME = 200;

  private final JdbcClient jdbc;
  private final ArticleSearch search;
  private final Clock clock;

  public SavedSearches(JdbcClient jdbc, ArticleSearch search, Clock clock) {
    this.jdbc = jdbc;
    this.search = search;
    this.clock = clock;
  }

  /** Sorted by name. */
  public List<SavedSearch> list(String owner) {
    return jdbc.sql("select * from saved_search where owner = ? order by lower(name), id")
        .param(owner)
        .query(SavedSearches::row)
        .list();
  }

  public Optional<SavedSearch> find(String owner, long id) {
    return jdbc.sql("select * from saved_search where owner = ? and id = ?")
        .params(owner, id)
        .query(SavedSearches::row)
        .optional();
  }

  /**
   * Saves a search.
   *
   * @throws IllegalArgumentException with one sentence for a blank, too long or taken name
   * @throws org.chancery.search.BadQuery for criteria that cannot be understood
   */
  public SavedSearch create(
      String owner, String name, Criteria criteria, Sort sort, PageView view) {
    search.check(criteria);
    String query = CriteriaParameters.toQuery(criteria, sort);
    // What cannot be read again must not be kept.
    CriteriaParameters.fromQuery(query);
    PageView.fromQuery(view.toQuery());
    String clean = checked(name);
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    try {
      jdbc.sql(
              "insert into saved_search (owner, name, criteria, page_view, created_at, opened_at)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(owner, clean, query, view.toQuery(), now(), now())
          .update(key, "id");
    } catch (DuplicateKeyException e) {
      throw taken(clean, e);
    }
    long id = java.util.Objects.requireNonNull(key.getKey()).longValue();
    return find(owner, id).orElseThrow();
  }

  /**
   * Gives a saved search another name.
   *
   * @throws IllegalArgumentException as {@link #create}
   */
  public void rename(String owner, long id, String name) {
    String clean = checked(name);
    try {
      jdbc.sql("update saved_search set name = ? where owner = ? and id = ?")
          .params(clean, owner, id)
          .update();
    } catch (DuplicateKeyException e) {
      throw taken(clean, e);
    }
  }

  /** Whether there was one. */
  public boolean delete(String owner, long id) {
    return jdbc.sql("delete from saved_search where owner = ? and id = ?")
            .params(owner, id)
            .update()
        > 0;
  }

  /** Remembers that it was opened now, so that what comes later is new. */
  public void opened(String owner, long id) {
    jdbc.sql("update saved_search set opened_at = ? where owner = ? and id = ?")
        .params(now(), owner, id)
        .update();
  }

  /**
   * Articles that match and were first indexed since it was last opened.
   *
   * @throws BadQuery where it is not understood any more
   */
  public long countNew(SavedSearch saved) {
    Asked asked =
        saved
            .asked()
            .orElseThrow(
                () -> new BadQuery("This search is not understood any more; save it anew.", -1));
    return search.countIngestedAfter(asked.criteria(), saved.openedAt());
  }

  private static SavedSearch row(ResultSet row, int number) throws SQLException {
    String query = row.getString("criteria");
    return new SavedSearch(
        row.getLong("id"),
        row.getString("owner"),
        row.getString("name"),
        query,
        asked(query),
        PageView.kept(row.getString("page_view")),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("opened_at").toInstant());
  }

  /** One that an older version let through must not hide the others. */
  private static Optional<Asked> asked(String query) {
    try {
      return Optional.of(CriteriaParameters.fromQuery(query));
    } catch (BadQuery e) {
      return Optional.empty();
    }
  }

  private static String checked(String name) {
    String clean = name.strip().replaceAll("\\p{Cntrl}", " ");
    if (clean.isEmpty()) {
      throw new IllegalArgumentException("Give the search a name.");
    }
    if (clean.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A name has at most 200 characters.");
    }
    return clean;
  }

  private static IllegalArgumentException taken(String name, Exception cause) {
    return new IllegalArgumentException(
        "You have a saved search named '" + name + "'; choose another name.", cause);
  }

  private java.time.OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
