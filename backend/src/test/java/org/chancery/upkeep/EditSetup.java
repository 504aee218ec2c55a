package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.article.ActorMention;
import org.chancery.article.Article;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.ActorEdits;
import org.chancery.curation.Corrections;
import org.chancery.curation.Dismissal;
import org.chancery.curation.Rules;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.index.Reader;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.search.ArticleSearch;
import org.chancery.testing.TestIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What edits actors in one process, over an index and a database that others may have too. */
final class EditSetup implements AutoCloseable {

  final Rules rules;
  final Ingestion ingestion;
  final ArticleSearch search;
  final ActorEdits edits;
  final ActorEditor editor;

  EditSetup(TestIndex index, DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    edits = new ActorEdits(jdbc);
    rules = new Rules(Enricher.standard(), edits);
    ingestion = IngestFixture.over(index, database, rules);
    search = index.search(rules::gazetteer);
    editor =
        new ActorEditor(
            ingestion,
            search,
            rules,
            new EditStores(
                new Access(Reader.EVERYTHING, index.revisions()),
                index.writers(),
                new Corrections(jdbc),
                edits,
                Clock.systemUTC()),
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            Duration.ofMillis(100));
  }

  Preview preview(GazetteerEdit edit) {
    return editor.preview(of(edit));
  }

  ActorEdit apply(GazetteerEdit edit) throws InterruptedException {
    return done(editor.apply(of(edit)));
  }

  ActorEdit apply(Dismissal dismissal) throws InterruptedException {
    return done(editor.apply(ActorEdit.of(dismissal, "", "editor", Clock.systemUTC().instant())));
  }

  ActorEdit undo(ActorEdit edit) throws InterruptedException {
    return done(editor.undo(edit.id(), "editor"));
  }

  static ActorEdit of(GazetteerEdit edit) {
    return ActorEdit.of(edit, "because", "editor", Clock.systemUTC().instant());
  }

  private ActorEdit done(ActorEdit edit) throws InterruptedException {
    Job job = job(edit);
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    return edit;
  }

  Job job(ActorEdit edit) throws InterruptedException {
    return ingestion.await(String.valueOf(edit.job()));
  }

  static List<String> actors(Article article) {
    return article.annotations().actors().stream().map(ActorMention::actor).distinct().toList();
  }

  @Override
  public void close() {
    ingestion.close();
  }
}
