package org.chancery.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The removals that stand. Thread-safe. */
public class Removals {

  /** Characters of the longest reason. */
  public static final int LONGEST_REASON = 500;

  private final JdbcClient jdbc;

  public Removals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Blocks an article's return; one that is blocked already stays so. */
  public void add(Removal removal) {
    try {
      jdbc.sql(
              "insert into removal (article, collection, origin, title, reason, removed_by,"
                  + " removed_at) values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              removal.article(),
              removal.collection(),
              removal.origin(),
              removal.title(),
              removal.reason(),
              removal.removedBy(),
              removal.removedAt().atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException e) {
      // Two may remove the same article at once; the first reason is the one that stands.
    }
    // Its copies, if it has any, may be none without it.
    jdbc.sql("insert into unswept (article) values (?) on conflict do nothing")
        .param(removal.article())
        .update();
  }

  /** Those of these articles that were removed, by id. */
  public Map<String, Removal> find(Collection<String> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    Map<String, Removal> found = new HashMap<>();
    jdbc.sql("select * from removal where article in (:ids)")
        .param("ids", articles)
        .query(Removals::row)
        .list()
        .forEach(removal -> found.put(removal.article(), removal));
    return found;
  }

  /** Newest first. */
  public List<Removal> list(Collection<String> without, int offset, int limit) {
    return jdbc.sql(
            "select * from removal where collection not in (:without)"
                + " order by removed_at desc, article limit :limit offset :offset")
        // No collection has an empty name, and a list must have something.
        .param("without", without.isEmpty() ? List.of("") : without)
        .param("limit", limit)
        .param("offset", offset)
        .query(Removals::row)
        .list();
  }

  /** Lets an article come back; whether it had been removed. */
  public boolean lift(String article) {
    return jdbc.sql("delete from removal where article = ?").param(article).update() > 0;
  }

  private static Removal row(ResultSet row, int number) throws SQLException {
    return new Removal(
        row.getString("article"),
        row.getString("collection"),
        row.getString("origin"),
        row.getString("title"),
        row.getString("reason"),
        row.getString("removed_by"),
        row.getTimestamp("removed_at").toInstant());
  }
}
