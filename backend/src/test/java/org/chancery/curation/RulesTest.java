package org.chancery.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RulesTest {

  private static final Alias SPY = new Alias("person:vladimir-putin", "Dresden Spy");

  private final DataSource database = TestDatabase.H2.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final ActorEdits edits = new ActorEdits(jdbc);
  private final AtomicLong nanos = new AtomicLong();
  private final Rules rules =
      new Rules(Enricher.standard(), edits, Duration.ofSeconds(2), nanos::get);

  @Test
  void noticesWhatOthersEditedWithinTwoSeconds() {
    edits.add(ActorEdit.of(SPY, "", "editor", Instant.EPOCH));
    assertThat(rules.gazetteer().lookup("Dresden Spy")).isEmpty();
    nanos.addAndGet(Duration.ofSeconds(2).toNanos() + 1);
    assertThat(rules.gazetteer().lookup("Dresden Spy")).hasSize(1);
  }

  @Test
  void goesOnWithWhatItKnowsWhileTheDatabaseIsAway() {
    Enricher before = rules.enricher();
    jdbc.sql("drop table actor_edit_version").update();
    nanos.addAndGet(Duration.ofSeconds(3).toNanos());
    assertThat(rules.enricher()).isSameAs(before);
  }
}
