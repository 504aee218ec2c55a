package org.chancery.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chancery.enrich.Enricher;
import org.chancery.extract.Extractor;
import org.chancery.ingest.web.FetchSettings;
import org.chancery.ingest.web.Web;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the real ingestion to tests of other packages. */
public final class IngestFixture {

  /** Shared, because each reads its gazetteer anew. */
  private static final ArticleMaker MAKER =
      new ArticleMaker(Extractor.standard(), Enricher.standard(), Clock.systemUTC());

  /** Fetches from this machine too, without long pauses. */
  private static final Web WEB =
      new Web(
          new FetchSettings(
              "Chancery/test (+https://chancery.example)",
              Duration.ofMillis(1),
              true,
              Duration.ofSeconds(2),
              Duration.ofSeconds(4),
              1 << 20,
              1_000),
          Clock.systemUTC());

  private IngestFixture() {}

  /** With the standard extractor and enricher, and a database of its own. */
  public static Ingestion over(TestIndex index) {
    return over(index, TestDatabase.H2.jdbc());
  }

  public static Ingestion over(TestIndex index, JdbcClient jdbc) {
    return new Ingestion(
        new JobStore(jdbc),
        MAKER,
        index.articles(),
        index.index(),
        index.writers(),
        new WebSource(WEB, new FetchedPages(jdbc), index.articles()),
        () -> {},
        Clock.systemUTC());
  }

  /** Ingests and returns when everything can be found. */
  public static Job ingest(Ingestion ingestion, String collection, Path... sources)
      throws InterruptedException {
    Job job = ingestion.start(List.of(sources), collection, "admin");
    return ingestion.await(job.id());
  }
}
