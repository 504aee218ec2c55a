package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.article.Article;
import org.chancery.curation.ActorEdits;
import org.chancery.curation.Corrections;
import org.chancery.curation.Removals;
import org.chancery.index.Reader;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.reading.ReadingMarks;
import org.chancery.search.Criteria;
import org.chancery.search.Hit;
import org.chancery.search.View;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.chancery.testing.UsedIndexes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty index, a database, and what fills and keeps them. */
abstract class UpkeepSetup {

  static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  JdbcClient jdbc;
  TestIndex index;
  Ingestion ingestion;
  Removals removals;
  ReadingMarks marks;
  Remover remover;
  Corrector corrector;

  @BeforeEach
  void create() {
    DataSource database = TestDatabase.H2.fresh();
    jdbc = JdbcClient.create(database);
    index = UsedIndexes.take();
    ingestion = IngestFixture.over(index, database);
    removals = new Removals(jdbc);
    marks = new ReadingMarks(jdbc, NOON);
    remover =
        new Remover(
            ingestion,
            index.search(),
            index.revisions(),
            index.originals(),
            removals,
            marks,
            Reader.EVERYTHING,
            NOON);
    corrector =
        new Corrector(
            ingestion,
            new Access(Reader.EVERYTHING, index.revisions()),
            new Corrections(jdbc),
            new ActorEdits(jdbc),
            IngestFixture.EDITOR,
            NOON);
  }

  @AfterEach
  void delete() {
    ingestion.close();
    UsedIndexes.giveBack(index);
  }

  Job ingest(String name, String... lines) throws IOException, InterruptedException {
    return ingestInto(Ingestion.DEFAULT_COLLECTION, name, lines);
  }

  Job ingestInto(String collection, String name, String... lines)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(name), List.of(lines));
    Job job = IngestFixture.ingest(ingestion, collection, file);
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    return job;
  }

  Article named(String title) {
    return index
        .articles()
        .find(all().stream().filter(h -> h.title().equals(title)).findFirst().orElseThrow().id())
        .orElseThrow();
  }

  List<Hit> all() {
    return index.search().search(Criteria.EVERYTHING, View.hits(1_000)).hits();
  }

  List<String> titles() {
    return all().stream().map(Hit::title).sorted().toList();
  }

  static String json(String name, String text) {
    return """
    {"url":"https://paper.example/%s","title":"%s","text":"%s"}\
    """
        .formatted(name, name, text);
  }
}
