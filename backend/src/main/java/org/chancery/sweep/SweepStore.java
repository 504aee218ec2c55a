package org.chancery.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.index.Sketches.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far sweeps have come, in the database. */
final class SweepStore {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  SweepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By shard; empty before the first sweep of these indexes. */
  Map<Integer, Place> places(String indexes) {
    Map<Integer, Place> places = new HashMap<>();
    jdbc.sql("select shard, begun, read_to from swept where indexes = ?")
        .param(indexes)
        .query(row -> {
          places.put(row.getInt("shard"), new Place(row.getLong("begun"), row.getLong("read_to")));
        });
    return places;
  }

  void begin(String indexes, int shard, long begun) {
    jdbc.sql(
            "insert into swept (indexes, shard, begun, read_to) values (?, ?, ?, -1)"
                + " on conflict do nothing")
        .params(indexes, shard, begun)
        .update();
  }

  /**
   * @throws IllegalStateException where another process has come further
   */
  void advance(String indexes, int shard, long from, long to) {
    int rows =
        jdbc.sql("update swept set read_to = ? where indexes = ? and shard = ? and read_to = ?")
            .params(to, indexes, shard, from)
            .update();
    if (rows == 0) {
      throw new IllegalStateException("another process sweeps the same articles");
    }
  }

  /** What must be looked at again, in the order of ids. */
  List<String> again(String after) {
    return jdbc.sql("select article from unswept where article > ? order by article limit ?")
        .params(after, AT_ONCE)
        .query(String.class)
        .list();
  }

  long countAgain() {
    return jdbc.sql("select count(*) from unswept").query(Long.class).single();
  }

  void lookAgainAt(Collection<String> articles) {
    for (String article : articles) {
      jdbc.sql("insert into unswept (article) values (?) on conflict do nothing")
          .param(article)
          .update();
    }
  }

  /**
   * @param gone those that are not there any more
   */
  void settle(Collection<String> articles, Collection<String> gone) {
    for (List<String> some : parts(gone)) {
      jdbc.sql("delete from unswept where article in (:ids)").param("ids", some).update();
    }
    for (List<String> some : parts(articles)) {
      // One that is still there though it was removed is about to go.
      jdbc.sql(
              "delete from unswept where article in (:ids)"
                  + " and article not in (select article from removal)")
          .param("ids", some)
          .update();
    }
  }

  private static List<List<String>> parts(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return parts;
  }
}
