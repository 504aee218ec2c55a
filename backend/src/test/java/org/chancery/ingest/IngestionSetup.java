package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.article.Article;
import org.chancery.ingest.Job.Counts;
import org.chancery.search.Criteria;
import org.chancery.search.Hit;
import org.chancery.search.View;
import org.chancery.testing.TestIndex;
import org.chancery.testing.UsedIndexes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty index, an ingestion that writes into it, and a folder for what is ingested. */
abstract class IngestionSetup {

  @TempDir Path folder;

  TestIndex index;
  Ingestion ingestion;

  @BeforeEach
  void create() {
    index = UsedIndexes.take();
    ingestion = IngestFixture.over(index);
  }

  @AfterEach
  void delete() {
    ingestion.close();
    UsedIndexes.giveBack(index);
  }

  Counts ingest(Path source) throws InterruptedException {
    Job job = IngestFixture.ingest(ingestion, Ingestion.DEFAULT_COLLECTION, source);
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    return job.counts();
  }

  Map<String, String> reasons(Job job) {
    Map<String, String> reasons = new TreeMap<>();
    ingestion
        .notIndexed(job.id(), 0, 1_000)
        .forEach(f -> assertThat(reasons.put(f.origin(), f.reason())).as(f.origin()).isNull());
    return reasons;
  }

  List<Hit> all() {
    return index.search().search(Criteria.EVERYTHING, View.hits(1_000)).hits();
  }

  List<String> titles() {
    return all().stream().map(Hit::title).toList();
  }

  Article only() {
    List<Hit> hits = all();
    assertThat(hits).hasSize(1);
    return index.articles().find(hits.getFirst().id()).orElseThrow();
  }

  Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  static String json(String name, String text) {
    return """
    {"url":"https://paper.example/%s","title":"%s","text":"%s"}\
    """
        .formatted(name, name, text);
  }

  static String page(String title, String text) {
    return "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
        .formatted(title, title, text);
  }
}
