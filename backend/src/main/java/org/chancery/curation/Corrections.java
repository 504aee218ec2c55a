package org.chancery.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The corrections that stand, at most one a field of an article. Thread-safe. */
public class Corrections {

  private final JdbcClient jdbc;

  public Corrections(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a correction in the place of one of the same field, whose former value it keeps. */
  public void put(Correction c) {
    // Who was quicker, between the first and the second, is overwritten by the third.
    if (!update(c) && !insert(c)) {
      update(c);
    }
  }

  private boolean update(Correction c) {
    return jdbc.sql(
                "update correction set correct_value = ?, corrected_by = ?, corrected_at = ?"
                    + " where article = ? and field = ?")
            .params(Arrays.asList(c.value(), c.correctedBy(), at(c), c.article(), c.field().name()))
            .update()
        > 0;
  }

  /** Whether there was none yet. */
  private boolean insert(Correction c) {
    return jdbc.sql(
                "insert into correction (article, field, correct_value, former, corrected_by,"
                    + " corrected_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
            .params(
                Arrays.asList(
                    c.article(), c.field().name(), c.value(), c.former(), c.correctedBy(), at(c)))
            .update()
        > 0;
  }

  private static OffsetDateTime at(Correction c) {
    return c.correctedAt().atOffset(ZoneOffset.UTC);
  }

  /** Notes that extraction finds something else today. */
  void former(Correction c, @Nullable String former) {
    jdbc.sql("update correction set former = ? where article = ? and field = ?")
        .params(Arrays.asList(former, c.article(), c.field().name()))
        .update();
  }

  public Optional<Correction> find(String article, CorrectedField field) {
    return of(article).stream().filter(c -> c.field() == field).findFirst();
  }

  /** Those of one article. */
  public List<Correction> of(String article) {
    return find(List.of(article)).getOrDefault(article, List.of());
  }

  /** Those of these articles, by article. */
  public Map<String, List<Correction>> find(Collection<String> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql("select * from correction where article in (:ids) order by article, field")
        .param("ids", articles)
        .query(Corrections::row)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Correction::article, HashMap::new, Collectors.toList()));
  }

  /** Newest first. */
  public List<Correction> list(int offset, int limit) {
    return jdbc.sql(
            "select * from correction order by corrected_at desc, article, field limit ? offset ?")
        .params(limit, offset)
        .query(Corrections::row)
        .list();
  }

  public void delete(Correction c) {
    jdbc.sql("delete from correction where article = ? and field = ?")
        .params(c.article(), c.field().name())
        .update();
  }

  private static Correction row(ResultSet row, int number) throws SQLException {
    return new Correction(
        row.getString("article"),
        CorrectedField.valueOf(row.getString("field")),
        row.getString("correct_value"),
        row.getString("former"),
        row.getString("corrected_by"),
        row.getTimestamp("corrected_at").toInstant());
  }
}
