package org.chancery.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.curation.ActorEdits;
import org.chancery.curation.Corrections;
import org.chancery.curation.Curation;
import org.chancery.curation.Editor;
import org.chancery.curation.Removals;
import org.chancery.curation.Rules;
import org.chancery.enrich.Enricher;
import org.chancery.extract.Extractor;
import org.chancery.index.Reader;
import org.chancery.ingest.web.FetchSettings;
import org.chancery.ingest.web.Web;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the real ingestion to tests of other packages. */
public final class IngestFixture {

  /** Quick to notice that a process is gone. */
  static final JobTasks.Sharing SHARING = new JobTasks.Sharing(Duration.ofMillis(500), false, true);

  /** Shared, because each reads its gazetteer anew. */
  static final ArticleMaker MAKER =
      new ArticleMaker(Extractor.standard(), Enricher::standard, Keep.RAW, Clock.systemUTC());

  /** With the standard extractor and enricher. */
  public static final Editor EDITOR = new Editor(Extractor.standard(), Enricher::standard);

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
              100),
          Clock.systemUTC());

  private IngestFixture() {}

  /** With the standard extractor and enricher, and a database of its own. */
  public static Ingestion over(TestIndex index) {
    return over(index, TestDatabase.H2.fresh());
  }

  public static Ingestion over(TestIndex index, DataSource database) {
    return over(index, database, MAKER, SHARING);
  }

  static Ingestion over(
      TestIndex index, DataSource database, ArticleMaker maker, JobTasks.Sharing sharing) {
    return over(index, database, maker, curation(JdbcClient.create(database)), sharing);
  }

  private static Ingestion over(
      TestIndex index,
      DataSource database,
      ArticleMaker maker,
      Curation curation,
      JobTasks.Sharing sharing) {
    JdbcClient jdbc = JdbcClient.create(database);
    return new Ingestion(
        database,
        new JobStore(jdbc),
        new JobWorker(
            maker,
            new Batches(index.articles(), index.revisions(), curation, Reader.EVERYTHING),
            index.writers(),
            new WebSource(WEB, new FetchedPages(jdbc), index.articles())),
        index.index(),
        sharing,
        () -> {},
        Clock.systemUTC());
  }

  /** With an empty database. */
  public static Uploads uploads(Path root) {
    return new Uploads(root, new JobStore(TestDatabase.H2.jdbc()));
  }

  /** Makes articles again by whatever rules. */
  public static Recoder recoder(
      TestIndex index, JdbcClient jdbc, Extractor extractor, Enricher enricher) {
    return new Recoder(
        new ArticleMaker(extractor, () -> enricher, Keep.RAW, Clock.systemUTC()),
        index.revisions(),
        index.originals(),
        curation(jdbc, new Editor(extractor, () -> enricher), rules(enricher, jdbc)),
        index.writers());
  }

  /** What people decided about articles, as the database has it. */
  public static Curation curation(JdbcClient jdbc) {
    return curation(jdbc, EDITOR, rules(Enricher.standard(), jdbc));
  }

  private static Curation curation(JdbcClient jdbc, Editor editor, Rules rules) {
    return new Curation(
        new Removals(jdbc), new Corrections(jdbc), new ActorEdits(jdbc), editor, rules);
  }

  private static Rules rules(Enricher enricher, JdbcClient jdbc) {
    return new Rules(enricher, new ActorEdits(jdbc));
  }

  /** By the rules of the moment, as people edit them. */
  public static Ingestion over(TestIndex index, DataSource database, Rules rules) {
    JdbcClient jdbc = JdbcClient.create(database);
    return over(
        index,
        database,
        new ArticleMaker(Extractor.standard(), rules::enricher, Keep.RAW, Clock.systemUTC()),
        curation(jdbc, new Editor(Extractor.standard(), rules::enricher), rules),
        SHARING);
  }

  /** Ingests and returns when everything can be found. */
  public static Job ingest(Ingestion ingestion, String collection, Path... sources)
      throws InterruptedException {
    Job job = ingestion.start(List.of(sources), collection, "admin");
    return ingestion.await(job.id());
  }
}
