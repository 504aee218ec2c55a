package org.chancery.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases that Chancery runs on, each with this project's tables. */
public enum TestDatabase {
  /** The default, with the options of the default settings, in memory. */
  H2 {
    @Override
    public DataSource fresh() {
      DataSource database = empty();
      JdbcClient.create(database).sql(Migrated.SCRIPT).update();
      return database;
    }
  },

  /** A real server, where this machine lets one run: a test is skipped where it does not. */
  POSTGRESQL {
    @Override
    public DataSource fresh() {
      return TestPostgres.migratedDatabase(TestDatabase::migrate);
    }
  };

  /**
   * What writes a database in which every migration was applied, which each test need not wait for.
   */
  private static final class Migrated {
    static final String SCRIPT = script();

    private static String script() {
      DataSource database = empty();
      migrate(database);
      return String.join(
          "\n", JdbcClient.create(database).sql("script").query(String.class).list());
    }
  }

  /** Of the default settings. */
  public static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  /** A fresh one with every migration applied. */
  public abstract DataSource fresh();

  /** How another process reaches a server's database. */
  public static String url(DataSource database) {
    return ((PGSimpleDataSource) database).getUrl() + "?user=postgres";
  }

  /** A fresh one to put questions to. */
  public JdbcClient jdbc() {
    return JdbcClient.create(fresh());
  }

  private static DataSource empty() {
    return JdbcConnectionPool.create(
        "jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS + ";DB_CLOSE_DELAY=-1", "chancery", "");
  }

  private static void migrate(DataSource database) {
    Flyway.configure().dataSource(database).load().migrate();
  }
}
