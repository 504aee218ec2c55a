package org.chancery.search.reference;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;

/**
 * The samples and rare shapes that they lack, in one shard and in three, and as a loop sees them.
 */
record SampleCorpus(TestIndex whole, TestIndex cut, List<PlainArticle> articles, PlainCount plain)
    implements AutoCloseable {

  static SampleCorpus filled(String name, Path folder) throws Exception {
    Path lines = folder.resolve("edges.jsonl");
    try (InputStream in = SampleCorpus.class.getResourceAsStream("edges.jsonl")) {
      Files.write(lines, Objects.requireNonNull(in).readAllBytes());
    }
    TestIndex whole = filled(TestCluster.emptyIndex(name), lines);
    TestIndex cut = filled(TestCluster.emptyIndex(name + "-cut", 3), lines);
    Analyzers analyzers = new Analyzers(whole);
    List<PlainArticle> articles = PlainArticle.all(whole, analyzers);
    return new SampleCorpus(whole, cut, articles, new PlainCount(articles, analyzers));
  }

  private static TestIndex filled(TestIndex index, Path lines) throws Exception {
    SampleIndex.filled(index);
    try (Ingestion ingestion = IngestFixture.over(index)) {
      IngestFixture.ingest(ingestion, "edges", lines);
    }
    return index;
  }

  /** Every fifth time that of several shards. */
  TestIndex turn(int number) {
    return number % 5 == 0 ? cut : whole;
  }

  @Override
  public void close() {
    whole.close();
    cut.close();
  }
}
