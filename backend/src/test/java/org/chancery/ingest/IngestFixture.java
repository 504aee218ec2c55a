package org.chancery.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chancery.curation.Corrections;
import org.chancery.curation.Curation;
import org.chancery.curation.Editor;
import org.chancery.curation.Removals;
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
      new ArticleMaker(Extractor.standard(), Enricher.standard(), Keep.RAW, Clock.systemUTC());

  /** With the standard extractor and enricher. */
  public static final Editor EDITOR = new Editor(Extractor.standard(), Enricher.standard());

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
    return over(index, jdbc, MAKER);
  }

  static Ingestion over(TestIndex index, JdbcClient jdbc, ArticleMaker maker) {
    return new Ingestion(
        new JobStore(jdbc),
        maker,
        index.articles(),
        curation(jdbc),
        index.index(),
        index.writers(),
        new WebSource(WEB, new FetchedPages(jdbc), index.articles()),
        () -> {},
        Clock.systemUTC());
  }

  /** Makes articles again by whatever rules. */
  public static Recoder recoder(
      TestIndex index, JdbcClient jdbc, Extractor extractor, Enricher enricher) {
    return new Recoder(
        new ArticleMaker(extractor, enricher, Keep.RAW, Clock.systemUTC()),
        index.revisions(),
        index.originals(),
        new Curation(new Removals(jdbc), new Corrections(jdbc), new Editor(extractor, enricher)),
        index.writers());
  }

  /** What people decided about articles, as the database has it. */
  public static Curation curation(JdbcClient jdbc) {
    return new Curation(new Removals(jdbc), new Corrections(jdbc), EDITOR);
  }

  /** Ingests and returns when everything can be found. */
  public static Job ingest(Ingestion ingestion, String collection, Path... sources)
      throws InterruptedException {
    Job job = ingestion.start(List.of(sources), collection, "admin");
    return ingestion.await(job.id());
  }
}
