package org.chancery.alert;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.testing.TestIndex;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A process of its own that goes through two months and sends alerts, to be killed meanwhile. */
final class AlertingProcess {

  private AlertingProcess() {}

  /**
   * Goes on from what was looked at last.
   *
   * @param args address of the cluster, name of the index, database, port of the mail server, how
   *     many hours lie between two looks
   */
  public static void main(String[] args) {
    var client =
        ClusterClient.connect(
            new ClusterSettings(
                List.of(URI.create(args[0])), null, null, System.getenv("CLUSTER_KEY"), null));
    var definition = new IndexDefinition(args[1], 1, IndexDefinition.articles().json());
    var index = new TestIndex(client, definition, new ArticleIndex(client, definition, 1, 0));
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(args[2]);
    JavaMailSenderImpl mail = new JavaMailSenderImpl();
    mail.setHost("127.0.0.1");
    mail.setPort(Integer.parseInt(args[3]));
    Duration step = Duration.ofHours(Long.parseLong(args[4]));
    var search = index.search();
    Instant looked =
        JdbcClient.create(database)
            .sql("select min(looked_at) from alert")
            .query((row, n) -> row.getTimestamp(1).toInstant())
            .single();
    for (Instant now = looked; now.isBefore(Meetings.END); now = now.plus(step)) {
      AlertSetup setup = new AlertSetup(database, search, mail, now);
      setup.watch.run();
      setup.contactLook.run();
      setup.outbox.send();
    }
    System.exit(0);
  }
}
