package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobProgressTest {

  @TempDir private Path folder;

  private TestIndex index;
  private Ingestion ingestion;

  @BeforeEach
  void create() {
    index = TestCluster.emptyIndex("progress");
    ingestion = IngestFixture.over(index);
  }

  @AfterEach
  void delete() {
    ingestion.close();
    index.close();
  }

  @Test
  void measuresFilesAsTheyLieOnTheDisk() throws Exception {
    Path zipped = folder.resolve("lines.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      for (int i = 0; i < 3_000; i++) {
        out.write(line(i).getBytes(UTF_8));
      }
    }
    Files.createDirectories(folder.resolve("more"));
    Path text = write("more/größe.txt", "Norway met Iceland in Oslo.");
    write("more/.hidden.txt", "Nobody reads this.");
    Job job = IngestFixture.ingest(ingestion, "articles", folder);
    assertThat(job.bytesTotal()).isEqualTo(Files.size(zipped) + Files.size(text));
    assertThat(job.bytesDone()).isEqualTo(job.bytesTotal());
    assertThat(job.counts().indexed()).isEqualTo(3_001);
  }

  /** The end can be foretold only when the total does not grow on the way. */
  @Test
  void knowsNoTotalOrTheWholeOne() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 8_000; i++) {
      lines.append(line(i));
    }
    Path file = write("lines.jsonl", lines.toString());
    Job job = ingestion.start(java.util.List.of(file), "articles", "admin");
    while (job.state() == Job.State.RUNNING) {
      assertThat(job.bytesTotal()).isIn(0L, Files.size(file));
      assertThat(job.bytesDone()).isLessThanOrEqualTo(Files.size(file));
      job = ingestion.find(job.id()).orElseThrow();
    }
    assertThat(job.bytesDone()).isEqualTo(Files.size(file));
  }

  @Test
  void readsAHiddenFileThatIsNamed() throws Exception {
    Path file = write(".hidden.txt", "Norway met Iceland in Oslo.");
    assertThat(IngestFixture.ingest(ingestion, "articles", file).counts().indexed()).isEqualTo(1);
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String line(int i) {
    return "{\"url\":\"https://a.example/%d\",\"text\":\"Größe %s.\"}\n"
        .formatted(i, Integer.toHexString(i * 31));
  }
}
