package org.chancery.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases that hold this project's tables. */
public final class TestDatabase {

  private static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  private TestDatabase() {}

  /** A fresh one in memory, with the options of the default settings. */
  public static DataSource h2() {
    return migrated(
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS + ";DB_CLOSE_DELAY=-1", "chancery", ""));
  }

  public static JdbcClient jdbc() {
    return JdbcClient.create(h2());
  }

  /** The same database with every migration applied. */
  public static DataSource migrated(DataSource empty) {
    Flyway.configure().dataSource(empty).load().migrate();
    return empty;
  }
}
