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
    DataSource empty() {
      return JdbcConnectionPool.create(
          "jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS + ";DB_CLOSE_DELAY=-1", "chancery", "");
    }
  },

  /** A real server, where this machine lets one run: a test is skipped where it does not. */
  POSTGRESQL {
    @Override
    DataSource empty() {
      return TestPostgres.emptyDatabase();
    }
  };

  /** Of the default settings. */
  public static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  abstract DataSource empty();

  /** How another process reaches a server's database. */
  public static String url(DataSource database) {
    return ((PGSimpleDataSource) database).getUrl() + "?user=postgres";
  }

  /** A fresh one with every migration applied. */
  public DataSource fresh() {
    DataSource database = empty();
    Flyway.configure().dataSource(database).load().migrate();
    return database;
  }

  /** A fresh one to put questions to. */
  public JdbcClient jdbc() {
    return JdbcClient.create(fresh());
  }
}
