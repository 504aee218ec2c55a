package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the laptop's database was told is there after the process was killed in the next moment. */
class DurableDatabaseTest {

  @TempDir private Path folder;

  @Test
  void keepsWhatWasCommittedLast() throws Exception {
    String url = url();
    Process writer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    Writer.class.getName(),
                    url))
            .redirectErrorStream(true)
            .start();
    assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(writer.exitValue()).isEqualTo(Writer.KILLED);
    try (Connection database = DriverManager.getConnection(url, "chancery", "");
        ResultSet rows = database.createStatement().executeQuery("SELECT COUNT(*) FROM noted")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getLong(1)).isEqualTo(Writer.ROWS);
    }
  }

  private String url() throws IOException {
    Properties settings = new Properties();
    try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
      settings.load(in);
    }
    return settings
        .getProperty("spring.datasource.url")
        .replace("${chancery.data.dir}", folder.toString());
  }

  /** Commits row by row and ends without another word. */
  static final class Writer {

    static final int ROWS = 20;
    static final int KILLED = 7;

    private Writer() {}

    public static void main(String[] arguments) throws SQLException {
      Connection database = DriverManager.getConnection(arguments[0], "chancery", "");
      database.createStatement().execute("CREATE TABLE noted (id INT PRIMARY KEY)");
      for (int i = 0; i < ROWS; i++) {
        database.createStatement().execute("INSERT INTO noted VALUES (" + i + ")");
      }
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
