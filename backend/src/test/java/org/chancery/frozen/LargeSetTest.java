package org.chancery.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.chancery.curation.Removals;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Twenty thousand articles in three shards, and a database that is not in this memory. */
@Tag("long")
class LargeSetTest {

  private static final int ARTICLES = 20_000;
  private static final int A_BULK = 5_000;
  private static final long MEGABYTE = 1 << 20;

  private static TestIndex index;
  private static DataSource database;

  @BeforeAll
  static void fill() throws IOException {
    index = TestCluster.emptyIndex("large-set", 3);
    database = FrozenFixture.withAccounts(TestDatabase.POSTGRESQL.fresh());
    for (int from = 0; from < ARTICLES; from += A_BULK) {
      int first = from;
      assertThat(
              index
                  .client()
                  .bulk(b -> {
                    for (int i = first; i < first + A_BULK; i++) {
                      String id = "a" + i;
                      b.operations(o ->
                          o.index(w ->
                              w.index(index.definition().writeAlias())
                                  .id(id)
                                  .document(article(id))));
                    }
                    return b.refresh(Refresh.True);
                  })
                  .errors())
          .isFalse();
    }
  }

  @AfterAll
  static void delete() {
    index.close();
  }

  private static Map<String, Object> article(String id) {
    return Map.of(
        "id",
        id,
        "title",
        "Article " + id,
        "body",
        "The text of " + id,
        "origin",
        id,
        "collection",
        "large",
        "textId",
        id,
        "provenance",
        Map.of("revision", 1, "coding", "x1"));
  }

  /** Whatever shards they lie in: the sample follows from ids and seed. */
  @Test
  void drawsASampleOfAllShards() {
    List<String> byHand =
        IntStream.range(0, ARTICLES)
            .mapToObj(i -> "a" + i)
            .sorted(Comparator.comparing(id -> Draw.key(11, id)))
            .limit(300)
            .toList();
    try (FrozenSets sets = sets()) {
      FrozenSet set =
          FrozenFixture.frozen(
              sets,
              FrozenFixture.ask(
                  Criteria.EVERYTHING, new Sampling(300, null, Allocation.EQUAL, 11)));
      assertThat(set.total()).isEqualTo(ARTICLES);
      assertThat(sets.members(set, 0, 1_000, null))
          .extracting(since -> since.member().article())
          .isEqualTo(byHand);
    }
  }

  @Test
  void freezesAllWithoutKeepingThemInMemory() throws IOException {
    List<Long> used = new ArrayList<>();
    FrozenStore store = new FrozenStore(JdbcClient.create(database));
    FreezeAsk ask = FrozenFixture.ask(Criteria.EVERYTHING, null);
    store.add("all", "ann", ask, Clock.systemUTC().instant());
    new Freezer(
            search(),
            store,
            new MemberStore(JdbcClient.create(database)),
            new TransactionTemplate(new JdbcTransactionManager(database)),
            Clock.systemUTC())
        .freeze(
            "all",
            ask,
            done -> {
              if (done % A_BULK == 0) {
                used.add(used());
              }
            },
            () -> false);
    assertThat(used).hasSize(ARTICLES / A_BULK);
    assertThat(used.getLast() - used.getFirst()).isLessThan(16 * MEGABYTE);
    try (FrozenSets sets = sets()) {
      FrozenSet set = sets.find("ann", "all").orElseThrow();
      assertThat(set.isFrozen()).isTrue();
      assertThat(sets.changes(set).counts()).isEqualTo(Map.of(Status.SAME, (long) ARTICLES));
      assertThat(sets.members(set, ARTICLES - 5, 100, null)).hasSize(5);
      assertThatThrownBy(() -> search().count(Criteria.EVERYTHING.withFrozen(Choice.any("all"))))
          .isInstanceOf(BadQuery.class)
          .hasMessage(
              "A search takes frozen sets of at most 10,000 articles, and this one has 20,000;"
                  + " export it instead.");
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static ArticleSearch search() {
    return FrozenFixture.search(index, database, "ann");
  }

  private static FrozenSets sets() {
    return FrozenFixture.sets(index, database, new Removals(JdbcClient.create(database)));
  }
}
