package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.chancery.app.SampleFolder;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;

/** The sample corpus, brought in by the real ingestion once a test run; only to be read. */
public final class SampleIndex {

  /** Fewer would mean that the class path has lost some. */
  public static final int FEWEST_SAMPLES = 60;

  private SampleIndex() {}

  private static final class Filled {
    static final TestIndex INDEX = filled(TestCluster.emptyIndex("samples"));
  }

  public static TestIndex get() {
    return Filled.INDEX;
  }

  /** The samples in an index of the caller's. */
  public static TestIndex filled(TestIndex index) {
    Path folder = TemporaryFolder.create("samples");
    try (Ingestion ingestion = IngestFixture.over(index)) {
      Job job = IngestFixture.ingest(ingestion, "gathered", SampleFolder.unpackedIn(folder));
      assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
      assertThat(job.counts().notIndexed()).as(job.toString()).isZero();
      assertThat(job.counts().indexed()).isGreaterThanOrEqualTo(FEWEST_SAMPLES);
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the samples came in", e);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }
}
