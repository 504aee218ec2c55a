package org.chancery.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * One PostgreSQL server a test run. It refuses to run as root; where that is who runs the tests, it
 * gets a user namespace of its own, if the system allows for one.
 */
final class TestPostgres {

  private static final String TEMPLATE = "chancery_migrated";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestPostgres() {}

  /** The server, or why there is none. */
  private record Start(@Nullable EmbeddedPostgres server, String failure) {

    static final Start ONLY = attempt();

    private static Start attempt() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return new Start(server, "");
      } catch (IOException | IllegalStateException e) {
        return new Start(null, e.toString());
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        System.err.println("PostgreSQL did not end: " + e);
      }
    }
  }

  /** A copy of one that was migrated once. */
  static synchronized DataSource migratedDatabase(Consumer<DataSource> migrate) {
    EmbeddedPostgres server = Start.ONLY.server();
    if (server == null) {
      return Assumptions.abort("PostgreSQL does not run here: " + Start.ONLY.failure());
    }
    if (NUMBER.get() == 0) {
      migrate.accept(created(server, TEMPLATE, "template1"));
    }
    return created(server, "chancery_" + NUMBER.incrementAndGet(), TEMPLATE);
  }

  private static DataSource created(EmbeddedPostgres server, String name, String template) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " template " + template);
    } catch (SQLException e) {
      throw new IllegalStateException("could not create " + name, e);
    }
    return server.getDatabase("postgres", name);
  }
}
