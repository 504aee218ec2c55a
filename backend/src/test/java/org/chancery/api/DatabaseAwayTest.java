package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.chancery.account.DatabaseAway;
import org.chancery.account.LocalToken;
import org.chancery.testing.RunningApplication;
import org.chancery.testing.TestCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said when the database has gone. */
class DatabaseAwayTest {

  @TempDir Path folder;

  @Test
  void saysSoInsteadOfDoubtingWhoCalls() throws Exception {
    try (var application = RunningApplication.on(TestCluster.settings(), folder)) {
      Caller admin = Caller.basic(application.address(), "admin", RunningApplication.PASSWORD);
      Caller local =
          Caller.bearer(application.address(), application.bean(LocalToken.class).value());
      assertThat(admin.get("/actuator/health").body()).contains("\"db\":{").contains("UP");
      assertThat(admin.get("/api/v1/saved-searches").statusCode()).isEqualTo(200);

      comesBackAfterItClosedItself(application, admin);

      application.bean(DataSource.class).unwrap(AutoCloseable.class).close();
      Caller stranger = new Caller(application.address(), null);
      assertThat(stranger.get("/actuator/health").statusCode()).isEqualTo(503);
      assertThat(stranger.get("/actuator/health").body()).contains("\"status\":\"DOWN\"");
      for (Caller caller :
          new Caller[] {
            admin, local, Caller.bearer(application.address(), "chy_" + "0".repeat(64))
          }) {
        SharedApi.assertProblem(caller.get("/api/v1/saved-searches"), 503, DatabaseAway.SENTENCE);
      }
    }
  }

  /** As it does when memory or the disk ends. */
  private static void comesBackAfterItClosedItself(RunningApplication application, Caller admin) {
    JdbcClient jdbc = application.bean(JdbcClient.class);
    // What was written in the last half second may be lost, which is not the matter here.
    jdbc.sql("checkpoint sync").update();
    jdbc.sql("shutdown immediately").update();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(admin.get("/api/v1/saved-searches").statusCode()).isEqualTo(200));
  }
}
