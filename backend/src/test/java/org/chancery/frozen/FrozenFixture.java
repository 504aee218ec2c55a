package org.chancery.frozen;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.chancery.curation.Removals;
import org.chancery.enrich.Gazetteer;
import org.chancery.savedsearch.Audience;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.OwnMark;
import org.chancery.search.OwnMarks;
import org.chancery.search.PageView;
import org.chancery.search.SearchFixture;
import org.chancery.testing.TestIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens frozen sets to tests of other packages. */
public final class FrozenFixture {

  private FrozenFixture() {}

  /** Over an index and a database in which ann and bob have accounts. */
  public static FrozenSets sets(TestIndex index, DataSource database, Removals removals) {
    return sets(search(index, database, "ann"), database, removals, Clock.systemUTC());
  }

  static FrozenSets sets(
      ArticleSearch search, DataSource database, Removals removals, Clock clock) {
    return new FrozenSets(
        JdbcClient.create(database),
        new TransactionTemplate(new JdbcTransactionManager(database)),
        search,
        SearchFixture.names(),
        removals,
        task -> task,
        clock);
  }

  /** As one of them searches. */
  public static ArticleSearch search(TestIndex index, DataSource database, String account) {
    FrozenMembers members = new FrozenMembers(JdbcClient.create(database));
    OwnMarks marks =
        new OwnMarks() {
          @Override
          public List<String> articles(OwnMark mark) {
            return OwnMarks.NOBODYS.articles(mark);
          }

          @Override
          public List<String> frozen(String set) {
            return members.articles(account, set);
          }
        };
    return SearchFixture.search(
        index.client(), index.definition().readAlias(), index.texts(), Gazetteer::standard, marks);
  }

  public static DataSource withAccounts(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    for (String name : List.of("ann", "bob", "eve")) {
      jdbc.sql(
              "insert into account (name, password_hash, role, created_at)"
                  + " values (?, 'x', 'READER', now())")
          .param(name)
          .update();
    }
    return database;
  }

  public static FreezeAsk ask(Criteria criteria, @Nullable Sampling sampling) {
    return new FreezeAsk("Set", "", Audience.NOBODY, criteria, PageView.USUAL, sampling);
  }

  /** Frozen, or failed. */
  public static FrozenSet frozen(FrozenSets sets, FreezeAsk ask) {
    String id = sets.freeze("ann", ask).id();
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> sets.find("ann", id).orElseThrow().state() != FrozenSet.State.FREEZING);
    return sets.find("ann", id).orElseThrow();
  }
}
