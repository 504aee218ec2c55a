package org.chancery.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.alert.Notice.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first contacts that notices tell of. */
final class ContactLines {

  private static final String BETWEEN = "\u001F";

  private final JdbcClient jdbc;

  ContactLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(long notice, long watch, List<FirstContact> contacts) {
    for (int place = 0; place < contacts.size(); place++) {
      FirstContact c = contacts.get(place);
      Line earlier = c.earlier();
      jdbc.sql(
              "insert into notice_contact (notice, place, watch, one, one_name, other, other_name,"
                  + " alleged, known_as_alleged, claimed_by, article, title, outlet, published,"
                  + " event, event_from, event_to, sentence, earlier_article, earlier_title,"
                  + " earlier_outlet, earlier_published)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              Arrays.asList(
                  notice,
                  place,
                  watch,
                  c.one(),
                  c.oneName(),
                  c.other(),
                  c.otherName(),
                  c.alleged(),
                  c.knownAsAlleged(),
                  String.join(BETWEEN, c.claimedBy()),
                  c.article().article(),
                  c.article().title(),
                  c.article().outlet(),
                  c.article().published(),
                  c.event(),
                  c.eventFrom(),
                  c.eventTo(),
                  c.sentence(),
                  earlier == null ? null : earlier.article(),
                  earlier == null ? null : earlier.title(),
                  earlier == null ? null : earlier.outlet(),
                  earlier == null ? null : earlier.published()))
          .update();
    }
  }

  /** Says in what was told already that a report of an earlier day was added. */
  void correct(long watch, String one, String other, boolean alleged, Line earlier, Instant now) {
    int corrected =
        jdbc.sql(
                "update notice_contact set earlier_article = ?, earlier_title = ?,"
                    + " earlier_outlet = ?, earlier_published = ? where watch = ? and alleged = ?"
                    + " and ((one = ? and other = ?) or (one = ? and other = ?))")
            .params(
                earlier.article(),
                earlier.title(),
                earlier.outlet(),
                earlier.published(),
                watch,
                alleged,
                one,
                other,
                other,
                one)
            .update();
    if (corrected > 0) {
      jdbc.sql(
              "update notice set changed_at = ? where id in (select notice from notice_contact"
                  + " where watch = ? and earlier_article = ?)")
          .params(AlertStore.at(now), watch, earlier.article())
          .update();
    }
  }

  Map<Long, List<FirstContact>> of(List<Long> notices) {
    Map<Long, List<FirstContact>> contacts = new HashMap<>();
    jdbc.sql("select * from notice_contact where notice in (:ids) order by notice, place")
        .param("ids", notices)
        .query(row -> {
          contacts.computeIfAbsent(row.getLong("notice"), k -> new ArrayList<>()).add(contact(row));
        });
    return contacts;
  }

  private static FirstContact contact(ResultSet row) throws SQLException {
    String claimed = row.getString("claimed_by");
    return new FirstContact(
        row.getString("one"),
        row.getString("one_name"),
        row.getString("other"),
        row.getString("other_name"),
        row.getBoolean("alleged"),
        row.getBoolean("known_as_alleged"),
        claimed.isEmpty() ? List.of() : List.of(claimed.split(BETWEEN)),
        new Line(
            row.getString("article"),
            row.getString("title"),
            row.getString("outlet"),
            row.getString("published")),
        row.getString("event"),
        row.getString("event_from"),
        row.getString("event_to"),
        row.getString("sentence"),
        earlier(row));
  }

  private static @Nullable Line earlier(ResultSet row) throws SQLException {
    String article = row.getString("earlier_article");
    return article == null
        ? null
        : new Line(
            article,
            row.getString("earlier_title"),
            row.getString("earlier_outlet"),
            row.getString("earlier_published"));
  }
}
