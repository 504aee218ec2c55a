package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TemporaryFolder;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;

/**
 * The samples and rare shapes that they lack, in one shard and in three, and as a loop sees them;
 * only to be read.
 */
record SampleCorpus(
    TestIndex whole,
    TestIndex cut,
    Analyzers analyzers,
    List<PlainArticle> articles,
    PlainCount plain) {

  private static final class Filled {
    static final SampleCorpus CORPUS = filled();
  }

  /** The one that tests share. */
  static SampleCorpus get() {
    return Filled.CORPUS;
  }

  private static SampleCorpus filled() {
    TestIndex whole = withEdges(SampleIndex.filled(TestCluster.emptyIndex("corpus")));
    TestIndex cut = withEdges(SampleIndex.filled(TestCluster.emptyIndex("corpus-cut", 3)));
    Analyzers analyzers = new Analyzers(whole);
    List<PlainArticle> articles = PlainArticle.all(whole, analyzers);
    assertThat(articles.size()).isGreaterThan(SampleIndex.FEWEST_SAMPLES);
    return new SampleCorpus(whole, cut, analyzers, articles, new PlainCount(articles, analyzers));
  }

  /** Rare shapes that the samples lack: dates of every length, no outlet, another language. */
  static TestIndex withEdges(TestIndex index) {
    Path folder = TemporaryFolder.create("edges");
    try (InputStream in = SampleCorpus.class.getResourceAsStream("edges.jsonl");
        Ingestion ingestion = IngestFixture.over(index)) {
      Path lines =
          Files.write(folder.resolve("edges.jsonl"), Objects.requireNonNull(in).readAllBytes());
      assertThat(IngestFixture.ingest(ingestion, "edges", lines).counts().indexed()).isEqualTo(12);
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the corpus came in", e);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  /** Every fifth time that of several shards. */
  TestIndex turn(int number) {
    return number % 5 == 0 ? cut : whole;
  }
}
