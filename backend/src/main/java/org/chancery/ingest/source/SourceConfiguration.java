package org.chancery.ingest.source;

import java.time.Clock;
import javax.sql.DataSource;
import org.chancery.index.Reader;
import org.chancery.ingest.Ingestion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Polls where that is wanted: a command that runs for a moment does not. */
@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

  @Bean
  PolledSources polledSources(
      DataSource database,
      Ingestion ingestion,
      Reader reader,
      Clock clock,
      @Value("${chancery.sources.poll}") boolean poll) {
    PolledSources sources = new PolledSources(database, ingestion, reader, clock);
    if (poll) {
      sources.start();
    }
    return sources;
  }
}
