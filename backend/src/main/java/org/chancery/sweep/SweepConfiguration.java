package org.chancery.sweep;

import java.time.Clock;
import javax.sql.DataSource;
import org.chancery.index.Sketches;
import org.chancery.index.TextWriter;
import org.chancery.index.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps in the background of every application. */
@Configuration(proxyBeanMethods = false)
class SweepConfiguration {

  @Bean
  Sweep sweep(Sketches sketches, Texts texts, TextWriter writer, JdbcClient jdbc) {
    return new Sweep(sketches, texts, writer, new SweepStore(jdbc));
  }

  @Bean(initMethod = "start")
  SweepTask sweepTask(
      DataSource database, Sweep sweep, ApplicationEventPublisher events, Clock clock) {
    return new SweepTask(database, sweep, () -> events.publishEvent(new TextsSwept()), clock);
  }
}
